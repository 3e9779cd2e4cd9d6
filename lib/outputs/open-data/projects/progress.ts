import { source } from '../../../content'
import { currentStage, highestStep } from '../../../model/project/stages'
import type { ProjectFacts } from '../../../model/schema/project'
import { evidenceKinds, ladder, stages } from '../../../model/schema/stage'
import { fourWords, group } from '../field'
import { sourcesGroup } from '../sources'
import { offsetTime } from '../times'
import type { ProjectColumns, ProjectRecord } from './record'

type Reached = ProjectFacts['stages'][number]

const stageLeaves = {
  code: { type: 'code', allowed: stages, read: ({ stage }: Reached) => stage },
  date: { type: 'time', read: ({ date }: Reached) => date },
  evidence_type: {
    type: 'code',
    allowed: evidenceKinds,
    // Without evidence there is no type of it; of evidence whose type nobody noted it is unknown.
    read: (row: Reached) => (row.evidence === undefined ? 'none' : row.evidence_kind),
  },
  evidence_id: { type: 'source', read: ({ evidence }: Reached) => evidence ?? 'none' },
  evidence_url: {
    type: 'url',
    read: ({ evidence }: Reached) => (evidence === undefined ? 'none' : source(evidence).url),
  },
  reported_by: { type: 'id', read: (row: Reached) => row.reported_by },
  verified: {
    type: 'code',
    allowed: ['yes', 'no'],
    read: ({ verified }: Reached) => (verified === undefined ? undefined : verified ? 'yes' : 'no'),
  },
  note: {
    type: 'words',
    read: ({ note }: Reached) =>
      note === undefined ? 'none' : fourWords((locale) => note[locale]),
  },
} as const

/** How far a project has come, on what evidence, and to what it belongs. */
export const progress = {
  signed_on: {
    type: 'time',
    read: ({ facts }) => facts.signed_on ?? (facts.type === 'signed' ? 'unknown' : 'none'),
  },
  signing: { type: 'id', read: ({ facts }) => facts.signing ?? 'none' },
  reached: {
    type: 'code',
    allowed: ladder,
    read: ({ facts }) => ladder[highestStep(facts)] ?? 'none',
  },
  stage: group({
    one: true,
    rows: ({ facts }: ProjectRecord) => [currentStage(facts)].filter((row) => row !== undefined),
    members: stageLeaves,
  }),
  stages: group({ rows: ({ facts }: ProjectRecord) => facts.stages, members: stageLeaves }),
  events: { type: 'id', list: true, read: ({ facts }) => facts.events ?? 'none' },
  policies: { type: 'source', list: true, read: ({ facts }) => facts.policies ?? 'none' },
  predecessor: { type: 'id', read: ({ facts }) => facts.predecessor ?? 'none' },
  desk: {
    type: 'code',
    allowed: ['investment', 'general'],
    read: ({ facts }) => facts.contact ?? 'investment',
  },
  sources: sourcesGroup,
  updated: { type: 'time', read: ({ facts }) => offsetTime(facts.updated) },
} as const satisfies Partial<ProjectColumns>
