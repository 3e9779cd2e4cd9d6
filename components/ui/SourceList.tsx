import { useLocale, useTranslations } from 'next-intl'
import { source } from '@/lib/content'
import { formatPartialDate } from '@/lib/language/date-format'
import { languageTags } from '@/lib/language/locales'
import { listJoin } from '@/lib/language/text'
import type { Citation } from '@/lib/model/schema/common'
import type { SourceFacts } from '@/lib/model/schema/source'
import { inLanguage, paths } from '@/lib/pages/paths'
import { Section } from './Section'

/** The sources of an item, each with the facts that it supports. */
export function SourceList({ citations }: { citations: readonly Citation[] }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <Section id="sources" title={t('sources.heading')}>
      <ul className="grid gap-4">
        {citations.map(({ source: id, supports }) => (
          <li key={id} className="max-w-measure border-t border-line pt-3">
            <SourceReference source={source(id)} />
            <p className="text-sm text-quiet">
              {t('sources.supports', {
                what: listJoin(
                  locale,
                  supports.map((what) => t(`supports.${what}`)),
                ),
              })}
              <span className="print:hidden">
                {' · '}
                <a href={inLanguage(locale, paths.source(id))} className="underline">
                  {t('sources.used_by')}
                </a>
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

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
