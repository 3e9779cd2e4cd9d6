import { sectorCodes } from '../../../model/project/classification'
import { activities, districts, forms, project, projectTypes } from '../../../model/schema/project'
import { sectors } from '../../../model/schema/signing'
import { fourWords } from '../field'
import { heading } from '../versioned'
import type { ProjectColumns } from './record'

/** What a project is, and where. */
export const about = {
  ...heading,
  type: { type: 'code', allowed: projectTypes, read: ({ facts }) => facts.type },
  sector: { type: 'code', allowed: sectors, read: ({ facts }) => facts.sector },
  sector_gb_t_4754: { type: 'code', read: ({ facts }) => sectorCodes(facts)?.gb_t_4754 },
  sector_isic: { type: 'code', read: ({ facts }) => sectorCodes(facts)?.isic },
  activity: { type: 'code', allowed: activities, read: ({ facts }) => facts.activity },
  form: { type: 'code', allowed: forms, read: ({ facts }) => facts.form },
  foreign_funded: {
    type: 'code',
    allowed: project.shape.foreign_funded.options,
    read: ({ facts }) => facts.foreign_funded,
  },
  foreign_basis: {
    type: 'code',
    allowed: project.shape.foreign_basis.unwrap().options,
    read: ({ facts }) => facts.foreign_basis,
  },
  district: { type: 'code', allowed: districts, read: ({ facts }) => facts.site.district },
  park: {
    type: 'words',
    read: ({ facts: { site: at } }) => at.park && fourWords((locale) => at.park?.[locale] ?? null),
  },
  site_note: {
    type: 'words',
    read: ({ facts: { site: at } }) =>
      at.note === undefined ? 'none' : fourWords((locale) => at.note?.[locale] ?? null),
  },
} as const satisfies Partial<ProjectColumns>
