import { useTranslations } from 'next-intl'
import { languageTags } from '@/lib/language/locales'
import { statusRules } from '@/lib/model/event/status'
import { PlaceNames } from '../PlaceNames'
import type { AnswerProps } from './answer'

/** Where it is: on the spot, online or both; the link goes when there is nothing to join. */
export function WhereAnswer({ entry, unknown }: AnswerProps<'where'>) {
  const t = useTranslations()
  const { place, edition, attendance, online, status } = entry.facts
  const { place_note: note } = entry.words
  const link = statusRules[status].joinable ? online?.url : undefined
  return (
    <>
      {place === 'unknown' ? unknown : <PlaceNames place={place} year={edition} />}
      {attendance !== 'unknown' && (
        <p className="mt-1 text-sm text-quiet">{t(`attendance.${attendance}`)}</p>
      )}
      {online?.platform !== undefined && <p className="text-sm">{online.platform}</p>}
      {link !== undefined && (
        <p>
          <a href={link} className="text-link underline">
            {t('event.join')}
          </a>
        </p>
      )}
      {note !== undefined && (
        <p lang={languageTags[entry.wordsLocale]} className="text-sm">
          {note}
        </p>
      )}
    </>
  )
}
