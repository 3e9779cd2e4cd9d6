import { useLocale, useTranslations } from 'next-intl'
import { EntryHeading } from '@/components/layout/EntryHeading'
import { Prose } from '@/components/ui/Prose'
import { Row } from '@/components/ui/Row'
import { Section } from '@/components/ui/Section'
import { SourceList } from '@/components/ui/SourceList'
import { useUnknown } from '@/components/ui/useUnknown'
import type { ProjectEntry } from '@/lib/content'
import { formatMoney } from '@/lib/money/format'
import { paths } from '@/lib/site/paths'
import { formatDate, formatPartialDate } from '@/lib/time/format'

/** Everything about one named project. */
export function ProjectView({ entry }: { entry: ProjectEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts } = entry
  const unknown = useUnknown(facts.edition)
  const { district } = facts.site
  return (
    <article className="page-width">
      <EntryHeading entry={entry} path={paths.project(facts.edition, entry.id)} />
      <Prose entry={entry} />
      <Section id="facts" title={t('event.facts_title')}>
        <dl className="@container border-b border-line">
          <Row term={t('projects.investors')}>
            {facts.investors.map(({ name }) => (
              <p key={name.zh}>{name[locale]}</p>
            ))}
          </Row>
          <Row term={t('projects.sector')}>{t(`sector.${facts.sector}`)}</Row>
          <Row term={t('projects.district')}>
            {district === 'unknown' ? unknown : t(`district.${district}`)}
          </Row>
          {facts.amounts.map(({ kind, value, currency, as_of: date }) => (
            <Row key={kind} term={t(`amount.${kind}`)}>
              {value === 'undisclosed'
                ? t('projects.undisclosed')
                : formatMoney(locale, { value, currency })}
              {' · '}
              {t('projects.as_of', { date: formatDate(locale, date) })}
            </Row>
          ))}
          <Row term={t('projects.stages')}>
            <ol>
              {facts.stages.map(({ stage, date }) => (
                <li key={stage}>
                  {t(`stage.${stage}`)}
                  {' · '}
                  {date === 'unknown'
                    ? t('projects.stage_date_unknown')
                    : formatPartialDate(locale, date)}
                </li>
              ))}
            </ol>
          </Row>
        </dl>
        <p className="mt-4 max-w-measure text-sm">{t('projects.announcement')}</p>
      </Section>
      <SourceList citations={facts.sources} />
    </article>
  )
}
