import { useLocale, useTranslations } from 'next-intl'
import { EntryHeading } from '@/components/layout/EntryHeading'
import { Source } from '@/components/pages/Source'
import { LinkList } from '@/components/ui/LinkList'
import { Prose } from '@/components/ui/Prose'
import { Row } from '@/components/ui/Row'
import { Section } from '@/components/ui/Section'
import { SourceList } from '@/components/ui/SourceList'
import { useUnknown } from '@/components/ui/useUnknown'
import { chosen, type ProjectEntry, signings } from '@/lib/content'
import { paths } from '@/lib/site/paths'
import { formatPartialDate } from '@/lib/time/format'

import { AmountText } from './AmountText'

/** Everything about one named project. */
export function ProjectView({ entry }: { entry: ProjectEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts } = entry
  const unknown = useUnknown(facts.edition)
  const { district } = facts.site
  const signing = chosen(
    signings(locale, facts.edition),
    facts.signing === undefined ? [] : [facts.signing],
  )
  return (
    <article className="page-width">
      <EntryHeading entry={entry} path={paths.project(facts.edition, entry.id)} />
      <Prose entry={entry} />
      <Section id="facts" title={t('event.facts_title')}>
        <dl className="@container border-b border-line">
          <Row term={t('projects.investors')}>
            {facts.investors.map(({ name, role }) => (
              <p key={role}>
                {name === 'confidential' ? t('projects.confidential') : name[locale]}
              </p>
            ))}
          </Row>
          <Row term={t('projects.sector')}>{t(`sector.${facts.sector}`)}</Row>
          <Row term={t('projects.district')}>
            {district === 'unknown' ? unknown : t(`district.${district}`)}
          </Row>
          {facts.amounts.map((amount) => (
            <Row key={`${amount.kind}-${amount.as_of}`} term={t(`amount.${amount.kind}`)}>
              <AmountText amount={amount} />
            </Row>
          ))}
          <Row term={t('projects.stages')}>
            <ol>
              {facts.stages.map(({ stage, date, evidence }) => (
                <li key={stage}>
                  {t(`stage.${stage}`)}
                  {' · '}
                  {date === 'unknown'
                    ? t('projects.stage_date_unknown')
                    : formatPartialDate(locale, date)}
                  {evidence !== undefined && (
                    <>
                      {' '}
                      <Source id={evidence} />
                    </>
                  )}
                </li>
              ))}
            </ol>
          </Row>
        </dl>
        <p className="mt-4 max-w-measure text-sm">{t('projects.announcement_project')}</p>
      </Section>
      {signing.length > 0 && (
        <Section id="signing" title={t('news.related')}>
          <LinkList
            links={signing.map((to) => ({
              entry: to,
              path: paths.project(to.facts.edition, to.id),
            }))}
          />
        </Section>
      )}
      <SourceList citations={facts.sources} />
    </article>
  )
}
