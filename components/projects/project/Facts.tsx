import { useLocale, useTranslations } from 'next-intl'
import { Source } from '@/components/pages/Source'
import { LinkList } from '@/components/ui/LinkList'
import { Row, Section } from '@/components/ui/Section'
import { useUnknown } from '@/components/ui/useUnknown'
import type { ProjectEntry } from '@/lib/content'
import { formatDate } from '@/lib/language/date-format'
import { sectorCodes } from '@/lib/model/project/classification'
import type { ProjectFacts } from '@/lib/model/schema/project'
import { predecessorOf, successorsOf } from '@/lib/pages/project-links'

/** Sector with its codes, activity, form, jobs, place, policies, and what it grew out of. */
export function Facts({ entry }: { entry: ProjectEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts } = entry
  const unknown = useUnknown(facts.edition)
  const { sector, activity, policies = [] } = facts
  const codes = sectorCodes(facts)
  const related = [
    { term: 'predecessor', links: predecessorOf(locale, entry) },
    { term: 'successor', links: successorsOf(locale, entry) },
  ] as const
  return (
    <Section id="facts" title={t('event.facts_title')}>
      <dl className="@container border-b border-line">
        <Row term={t('projects.sector')}>
          {t(`sector.${sector}`)}
          {codes !== undefined && (
            <p className="text-sm text-quiet">
              {t('project.codes', { gb: codes.gb_t_4754, isic: codes.isic })}
            </p>
          )}
        </Row>
        <Row term={t('project.activity')}>
          {activity === 'unknown' ? unknown : t(`project.activity_name.${activity}`)}
        </Row>
        <Row term={t('project.form')}>
          <FormOfProject facts={facts} />
        </Row>
        <Row term={t('project.jobs')}>
          <Jobs facts={facts} />
        </Row>
        <Row term={t('projects.district')}>
          <SiteOfProject facts={facts} />
        </Row>
        {policies.length > 0 && (
          <Row term={t('project.policies')}>
            {policies.map((id) => (
              <p key={id}>
                <Source id={id} />
              </p>
            ))}
          </Row>
        )}
        {related
          .filter(({ links }) => links.length > 0)
          .map(({ term, links }) => (
            <Row key={term} term={t(`project.${term}`)}>
              <LinkList links={links} />
            </Row>
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
function FormOfProject({ facts: { form, edition } }: { facts: ProjectFacts }) {
  const t = useTranslations()
  const unknown = useUnknown(edition)
  const remark = remarks[form]
  if (form === 'unknown') return unknown
  return (
    <>
      {t(`project.form_name.${form}`)}
      {remark !== undefined && (
        <p className="text-sm text-quiet">{t(`project.form_note.${remark}`)}</p>
      )}
    </>
  )
}

/** District, park and whatever else is known of the place. */
function SiteOfProject({ facts: { site, edition } }: { facts: ProjectFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const unknown = useUnknown(edition)
  const { district, park, note } = site
  return (
    <>
      {district === 'unknown' ? unknown : t(`district.${district}`)}
      {park !== undefined && <p>{park[locale]}</p>}
      {note !== undefined && <p className="text-sm text-quiet">{note[locale]}</p>}
    </>
  )
}

/** Jobs planned or created, with their day and source. */
function Jobs({ facts: { jobs, edition } }: { facts: ProjectFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const unknown = useUnknown(edition)
  if (jobs === 'unknown') return unknown
  const { value, kind, as_of: date, source } = jobs
  return (
    <>
      {t(`project.jobs_value.${kind}`, { count: value })}
      <span className="block text-sm text-quiet">
        {t('projects.as_of', { date: formatDate(locale, date) })} <Source id={source} />
      </span>
    </>
  )
}
