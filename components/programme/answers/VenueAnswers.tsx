import { useLocale, useTranslations } from 'next-intl'
import { venue } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { inLanguage, paths } from '@/lib/pages/paths'
import type { AnswerProps } from './answer'

const chinese = languageTags.zh

/** Names and addresses in Chinese, to show to a driver. */
export function AddressAnswer({ entry, unknown }: AnswerProps<'where_chinese'>) {
  const { place } = entry.facts
  const t = useTranslations()
  const locale = useLocale()
  if (place === 'unknown') return unknown
  if (place === 'online') return t('unknown.not_applicable')
  return place.map(venue).map(({ id, name, address_zh: address }) => (
    <p key={id}>
      <span lang={chinese}>{name.zh}</span>
      {' · '}
      {address === 'unknown' ? unknown : <span lang={chinese}>{address}</span>}
      <a
        href={inLanguage(locale, paths.venue(id))}
        className="block py-1 text-link underline print:hidden"
      >
        {t('place.to_card')}
      </a>
    </p>
  ))
}

export function TransportAnswer({ entry, unknown }: AnswerProps<'how'>) {
  const { place } = entry.facts
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
