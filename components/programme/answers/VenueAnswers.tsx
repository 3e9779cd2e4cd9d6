import { useLocale, useTranslations } from 'next-intl'
import { venue } from '@/lib/content'
import type { EventFacts } from '@/lib/content/schema/event'
import { languageTags } from '@/lib/i18n/locales'

interface Props {
  place: EventFacts['place']
  unknown: string
}

const chinese = languageTags.zh

/** Names and addresses in Chinese, to show to a driver (`domain.md` B12). */
export function AddressAnswer({ place, unknown }: Props) {
  const t = useTranslations()
  if (place === 'unknown') return unknown
  if (place === 'online') return t('unknown.not_applicable')
  return place.map(venue).map(({ id, name, address_zh: address }) => (
    <p key={id}>
      <span lang={chinese}>{name.zh}</span>
      {' · '}
      {address === 'unknown' ? unknown : <span lang={chinese}>{address}</span>}
    </p>
  ))
}

export function TransportAnswer({ place, unknown }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  if (place === 'unknown') return unknown
  if (place === 'online') return t('unknown.not_applicable')
  const known = place
    .map(venue)
    .flatMap(({ id, transport }) =>
      transport === 'unknown' ? [] : [<p key={id}>{transport[locale]}</p>],
    )
  return known.length === 0 ? unknown : known
}
