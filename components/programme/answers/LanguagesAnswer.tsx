import { useLocale, useTranslations } from 'next-intl'
import { useUnknown } from '@/components/ui/useUnknown'
import { listJoin } from '@/lib/language/text'
import type { AnswerProps } from './answer'
import { useLanguageName } from './useLanguageName'

const quiet = 'text-quiet'

/** Languages spoken, interpreted and subtitled. */
export function LanguagesAnswer({ entry }: AnswerProps<'language'>) {
  const t = useTranslations()
  const locale = useLocale()
  const name = useLanguageName()
  const unknown = useUnknown(entry.facts.edition)
  const { spoken, interpretation, subtitles } = entry.facts.languages
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
