import { originsOf } from '../../../model/project/classification'
import { type Investor, investorRoles } from '../../../model/schema/investor'
import { fourWords, group, type Value } from '../field'
import type { ProjectColumns, ProjectRecord } from './record'

const confidential = ['confidential'] as const

/** What names an investor; of a confidential one nothing does. */
const named =
  (read: (investor: Investor) => Value | undefined) =>
  (investor: Investor): Value | undefined =>
    investor.name === 'confidential' ? investor.name : read(investor)

/** Who invests: the legal investor and its ultimate parent apart. */
export const parties = {
  origin: { type: 'code', list: true, read: ({ facts }) => originsOf(facts) },
  investors: group({
    rows: ({ facts }: ProjectRecord) => facts.investors,
    members: {
      name: {
        type: 'words',
        or: confidential,
        read: named(({ name }) =>
          typeof name === 'string' ? name : fourWords((locale) => name[locale]),
        ),
      },
      original_name: {
        type: 'text',
        or: confidential,
        read: named(({ original }) => original?.name ?? 'none'),
      },
      original_language: { type: 'language', read: ({ original }) => original?.lang ?? 'none' },
      role: { type: 'code', allowed: investorRoles, read: ({ role }) => role },
      country_region: { type: 'code', read: (investor) => investor.country_region },
      parent_country_region: { type: 'code', read: (investor) => investor.parent_country_region },
      share: { type: 'decimal', read: ({ share }) => share },
    },
  }),
} as const satisfies Partial<ProjectColumns>
