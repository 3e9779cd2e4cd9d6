import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LinkList } from '@/components/ui/LinkList'
import { NoteNumbers } from '@/components/ui/Notes'
import { Row, Section } from '@/components/ui/Section'
import { type ProjectEntry, source } from '@/lib/content'
import { notesOf } from '@/lib/content/cited'
import { formatDate } from '@/lib/language/date-format'
import type { ProjectRows } from '@/lib/model/fields/items'
import type { Sections } from '@/lib/model/fields/row'
import { sectorCodes } from '@/lib/model/project/classification'
import type { ProjectFacts } from '@/lib/model/schema/project'
import type { EntryLink } from '@/lib/pages/mentions'
import { predecessorOf, successorsOf } from '@/lib/pages/project-links'

type FactProps = { entry: ProjectEntry }

function Sector({ entry: { facts } }: FactProps) {
  const t = useTranslations()
  const codes = sectorCodes(facts)
  return (
    <Row term={t('projects.sector')}>
      {t(`sector.${facts.sector}`)}
      {codes !== undefined && (
        <p className="text-sm text-quiet">
          {t('project.codes', { gb: codes.gb_t_4754, isic: codes.isic })}
        </p>
      )}
    </Row>
  )
}

function Activity({ entry: { facts } }: FactProps) {
  const t = useTranslations('project')
  if (facts.activity === 'unknown') return null
  return <Row term={t('activity')}>{t(`activity_name.${facts.activity}`)}</Row>
}

function Policies({ entry }: FactProps) {
  const t = useTranslations('project')
  const locale = useLocale()
  const { policies = [] } = entry.facts
  if (policies.length === 0) return null
  return (
    <Row term={t('policies')}>
      {policies.map((id) => (
        <p key={id}>
          {source(id).title[locale]}
          <NoteNumbers sources={[id]} notes={notesOf('project', entry)} />
        </p>
      ))}
    </Row>
  )
}

function LinkRow({ term, links }: { term: 'predecessor' | 'successor'; links: EntryLink[] }) {
  const t = useTranslations('project')
  if (links.length === 0) return null
  return (
    <Row term={t(term)}>
      <LinkList links={links} />
    </Row>
  )
}

/** The facts of a project in the order of its page; a row of `projectRows` names each. What is not known has no row. */
export const facts = {
  sector: Sector,
  activity: Activity,
  form: FormOfProject,
  jobs: Jobs,
  district: SiteOfProject,
  policies: Policies,
  predecessor: ({ entry }: FactProps) => (
    <LinkRow term="predecessor" links={predecessorOf(useLocale(), entry)} />
  ),
  successor: ({ entry }: FactProps) => (
    <LinkRow term="successor" links={successorsOf(useLocale(), entry)} />
  ),
} as const satisfies Partial<Sections<ProjectEntry, ProjectRows, ReactNode>>

/** The facts of a project, each with its term. */
export function Facts({ entry }: FactProps) {
  const t = useTranslations('event')
  return (
    <Section id="facts" title={t('facts_title')}>
      <dl className="@container border-b border-line">
        {Object.entries(facts).map(([name, Fact]) => (
          <Fact key={name} entry={entry} />
        ))}
      </dl>
    </Section>
  )
}

type Form = ProjectFacts['form']

/** Forms that statistics of foreign investment leave out or count otherwise. */
const remarks = {
  greenfield: undefined,
  expansion: undefined,
  joint_venture: 'joint_venture',
  acquisition: 'acquisition',
  technology_licence: 'technology_licence',
  trade_contract: 'trade_contract',
  memorandum: 'memorandum',
  unknown: undefined,
} as const satisfies Record<Form, Form | undefined>

/** Form of a project, with a remark where comparing it with statistics would mislead. */
function FormOfProject({ entry }: FactProps) {
  const t = useTranslations('project')
  const { form } = entry.facts
  const remark = remarks[form]
  if (form === 'unknown') return null
  return (
    <Row term={t('form')}>
      {t(`form_name.${form}`)}
      {remark !== undefined && <p className="text-sm text-quiet">{t(`form_note.${remark}`)}</p>}
    </Row>
  )
}

/** District, park and whatever else is known of the place. */
function SiteOfProject({ entry }: FactProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { district, park, note } = entry.facts.site
  if (district === 'unknown' && park === undefined && note === undefined) return null
  return (
    <Row term={t('projects.district')}>
      {district !== 'unknown' && t(`district.${district}`)}
      {park !== undefined && <p>{park[locale]}</p>}
      {note !== undefined && <p className="text-sm text-quiet">{note[locale]}</p>}
    </Row>
  )
}

/** Jobs planned or created, with their day and source. */
function Jobs({ entry }: FactProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { jobs } = entry.facts
  if (jobs === 'unknown') return null
  const { value, kind, as_of: date, source } = jobs
  const notes = notesOf('project', entry)
  return (
    <Row term={t('project.jobs')}>
      {t(`project.jobs_value.${kind}`, { count: value })}
      <span className="block text-sm text-quiet">
        {t('projects.as_of', { date: formatDate(locale, date) })}
        <NoteNumbers sources={[source]} notes={notes} />
      </span>
    </Row>
  )
}
