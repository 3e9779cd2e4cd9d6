import { useLocale, useTranslations } from 'next-intl'
import { WhenText } from '@/components/programme/WhenText'
import { Row } from '@/components/ui/Row'
import { type EditionEntry, organisation } from '@/lib/content'
import { listJoin } from '@/lib/language/list'
import { displayWhen } from '@/lib/programme/when-display'

/** Dates, theme and organisers of an edition, or that they are not known. */
export function EditionFacts({ entry }: { entry: EditionEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { when, phase, theme, organisers } = entry.facts
  const unknown = t(`unknown.${phase}`)
  return (
    <dl className="@container border-b border-line">
      <Row term={t('editions.dates')}>
        <WhenText display={displayWhen(locale, when, phase)} />
      </Row>
      <Row term={t('editions.theme')}>{theme === 'unknown' ? unknown : theme[locale]}</Row>
      <Row term={t('editions.organisers')}>
        {organisers === 'unknown'
          ? unknown
          : listJoin(
              locale,
              organisers.map((id) => organisation(id).name[locale]),
            )}
      </Row>
    </dl>
  )
}
