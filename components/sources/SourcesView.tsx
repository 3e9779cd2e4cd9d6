import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { SourceReference } from '@/components/ui/SourceList'
import { sources } from '@/lib/content'
import { languageTags, locales } from '@/lib/language/locales'
import { languageName, listJoin } from '@/lib/language/text'
import type { SourceFacts } from '@/lib/model/schema/source'
import { type CitingPage, citingPages } from '@/lib/pages/citations'
import { inLanguage } from '@/lib/pages/paths'

/** The day of a source for sorting; one without a day comes last. */
const dayOf = ({ date }: { date: string }) => (date === 'unknown' ? '' : date)

/** Every source by its own language, the latest first, with the pages that cite it. */
export function SourcesView() {
  const t = useTranslations()
  const locale = useLocale()
  const citing = citingPages(locale)
  const groups = locales
    .map((lang) => ({
      lang,
      own: sources()
        .filter((source) => source.lang === lang)
        .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1)),
    }))
    .filter(({ own }) => own.length > 0)
  return (
    <>
      <p className="max-w-measure">{t('sources.confidence_means')}</p>
      <nav aria-label={t('sources.groups')} className="my-6">
        <ul className="flex flex-wrap gap-x-6">
          {groups.map(({ lang, own }) => (
            <li key={lang}>
              <a href={`#lang-${lang}`} className="inline-block py-2 text-link underline">
                {t('sources.group', { language: languageName(locale, lang), count: own.length })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ lang, own }) => (
        <Section
          key={lang}
          id={`lang-${lang}`}
          title={t('sources.group', { language: languageName(locale, lang), count: own.length })}
        >
          <ul>
            {own.map((source) => (
              <SourceEntry key={source.id} source={source} pages={citing.get(source.id) ?? []} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}

/** A source with its confidence, and every page that cites it with the facts it supports there. */
function SourceEntry({ source, pages }: { source: SourceFacts; pages: readonly CitingPage[] }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <li id={source.id} className="grid gap-x-8 gap-y-2 border-t border-line py-5 md:grid-cols-2">
      <div>
        <SourceReference source={source} />
        <p className="text-sm text-quiet">
          {t('sources.confidence')} · {t(`sources.${source.confidence}`)}
        </p>
      </div>
      {pages.length > 0 && (
        <div className="text-sm">
          <p className="text-quiet">{t('sources.used_by')}</p>
          <ul className="grid gap-1">
            {pages.map(({ title, path, locale: lang, supports }) => (
              <li key={path}>
                <a
                  href={inLanguage(locale, path)}
                  lang={languageTags[lang]}
                  className="inline-block py-1 underline"
                >
                  {title}
                </a>{' '}
                <span className="text-quiet">
                  {listJoin(
                    locale,
                    supports.map((supported) => t(`supports.${supported}`)),
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  )
}
