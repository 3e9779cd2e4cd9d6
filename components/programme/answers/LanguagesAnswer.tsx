import { useLocale, useTranslations } from 'next-intl'
import type { EventFacts } from '@/lib/content/schema/event'
import { listJoin } from '@/lib/i18n/list'
import { useLanguageName } from './useLanguageName'

/** Languages spoken, interpreted and subtitled (`domain.md` B6). */
export function LanguagesAnswer({
  languages,
  unknown,
}: {
  languages: EventFacts['languages']
  unknown: string
}) {
  const t = useTranslations()
  const locale = useLocale()
  const name = useLanguageName()
  const { spoken, interpretation, subtitles } = languages
  if (spoken === 'unknown' && interpretation === 'unknown') return unknown
  const pairs = typeof interpretation === 'string' ? [] : interpretation
  return (
    <>
      <p>
        {spoken === 'unknown'
          ? unknown
          : t('event.spoken', { languages: listJoin(locale, spoken.map(name)) })}
      </p>
      {interpretation === 'none' && <p>{t('event.no_interpretation')}</p>}
      {pairs.map(({ from, to, confirmed }) => (
        <p key={`${from}-${to}`}>
          {t(confirmed ? 'event.interpretation' : 'event.interpretation_unconfirmed', {
            from: name(from),
            to: name(to),
          })}
        </p>
      ))}
      {subtitles !== undefined && (
        <p>{t('event.subtitles', { languages: listJoin(locale, subtitles.map(name)) })}</p>
      )}
    </>
  )
}
