import { useLocale, useTranslations } from 'next-intl'
import { Source } from '@/components/pages/Source'
import { LinkList } from '@/components/ui/LinkList'
import { Row } from '@/components/ui/Row'
import { Section } from '@/components/ui/Section'
import { useUnknown } from '@/components/ui/useUnknown'
import type { ProjectEntry } from '@/lib/content'
import { sectorCodes } from '@/lib/model/project/sector-codes'
import { predecessorOf, successorsOf } from '@/lib/pages/project-links'
import { FormOfProject } from './FormOfProject'
import { Jobs } from './Jobs'
import { SiteOfProject } from './SiteOfProject'

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
