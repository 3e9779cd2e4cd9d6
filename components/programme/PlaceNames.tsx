import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { venue } from '@/lib/content'
import { languages } from '@/lib/language/locales'
import type { EventFacts } from '@/lib/model/schema/event'
import { inLanguage, paths } from '@/lib/pages/paths'

/**
 * Where an event is, in the reader's language; nothing while that is not known.
 *
 * @param linked each venue as a link to its page
 */
export function PlaceNames({
  place,
  linked = false,
}: {
  place: EventFacts['place']
  linked?: boolean
}) {
  const t = useTranslations()
  const locale = useLocale()
  if (place === 'unknown') return null
  if (place === 'online') return t('event.online')
  return place.map((id, position) => {
    const name = venue(id).name[locale]
    return (
      <Fragment key={id}>
        {position > 0 && languages[locale].listSeparator}
        {linked ? (
          <a href={inLanguage(locale, paths.venue(id))} className="underline">
            {name}
          </a>
        ) : (
          name
        )}
      </Fragment>
    )
  })
}
