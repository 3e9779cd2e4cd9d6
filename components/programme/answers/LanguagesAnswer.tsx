import { useLocale, useTranslations } from 'next-intl'
import { listJoin } from '@/lib/language/list'
import type { EventFacts } from '@/lib/model/schema/event'
import { useLanguageName } from './useLanguageName'

const quiet = 'text-quiet'

/** Languages spoken, interpreted and subtitled. */
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
  if (spoken === 'unknown' && interpretation === 'unknown' && subtitles === undefined) {
    return <span className={quiet}>{unknown}</span>
  }
  const pairs = typeof interpretation === 'string' ? [] : interpretation
  return (
    <>
      <p className={spoken === 'unknown' ? quiet : undefined}>
        {t('event.spoken', {
          languages: spoken === 'unknown' ? unknown : listJoin(locale, spoken.map(name)),
        })}
      </p>
      {interpretation === 'none' && <p>{t('event.no_interpretation')}</p>}
      {interpretation === 'unknown' && (
        <p className={quiet}>{t('event.interpretation_unknown', { unknown })}</p>
      )}
      {pairs.map(({ from, to, mode, via, confirmed }) => (
        <p key={`${from}-${to}-${mode}`}>
          {t(confirmed ? 'event.interpretation' : 'event.interpretation_unconfirmed', {
            from: name(from),
            to: name(to),
          })}
          {' · '}
          {t(`interpretation.mode.${mode}`)}
          {' · '}
          {t(`interpretation.via.${via}`)}
        </p>
      ))}
      {subtitles !== undefined && (
        <p>{t('event.subtitles', { languages: listJoin(locale, subtitles.map(name)) })}</p>
      )}
    </>
  )
}
