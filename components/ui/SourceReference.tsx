import { useLocale, useTranslations } from 'next-intl'
import { formatPartialDate } from '@/lib/language/date-format'
import { languageTags } from '@/lib/language/locales'
import type { SourceFacts } from '@/lib/model/schema/source'

/** Title, publisher and date of a source, linked to its address where that is known. */
export function SourceReference({ source }: { source: SourceFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const lang = languageTags[source.lang]
  const known = source.url !== 'unknown'
  const address = known ? source.url : source.republished
  return (
    <p>
      {address === undefined ? (
        <span lang={lang}>{source.title}</span>
      ) : (
        <a href={address} lang={lang} hrefLang={lang} className="text-link underline">
          {source.title}
        </a>
      )}
      {source.title_is_description && (
        <>
          {' '}
          <span className="text-sm text-quiet">({t('sources.title_is_description')})</span>
        </>
      )}
      {!known && (
        <>
          {' '}
          <span className="text-sm text-quiet">
            {address === undefined
              ? t('sources.original_unknown')
              : `${t('sources.republished')} · ${t('sources.original_unknown')}`}
          </span>
        </>
      )}
      <br />
      <span className="text-sm">
        <span lang={lang}>{source.publisher}</span>
        {' · '}
        {source.date === 'unknown' ? (
          t('sources.date_unknown')
        ) : (
          <time dateTime={source.date}>{formatPartialDate(locale, source.date)}</time>
        )}
      </span>
    </p>
  )
}
