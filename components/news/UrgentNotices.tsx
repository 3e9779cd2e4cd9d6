import type { ComponentProps } from 'react'
import { Phrases } from '@/components/ui/Phrases'
import { withOffset } from '@/lib/base/zone'
import { urgentNotices } from '@/lib/content'
import { formatDateTime } from '@/lib/language/date-format'
import { type Locale, languageTags } from '@/lib/language/locales'
import { labelled } from '@/lib/language/text'
import { translator } from '@/lib/language/translator'
import { inLanguage, paths } from '@/lib/pages/paths'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'urgent-notice': ComponentProps<'div'>
    }
  }
}

/**
 * The urgent notices in force, on every page below its header: a line each, which unfolds. Each shows
 * its end, and a script hides it then. Renders nothing if none is in force.
 *
 * @param languages languages of the page; a page of several shows the notice in each
 */
export function UrgentNotices({ languages }: { languages: readonly Locale[] }) {
  return languages.flatMap((locale) => {
    const t = translator(locale)
    return urgentNotices(locale).map(({ id, words, wordsLocale, facts }) => {
      const until = facts.breaking_until ?? ''
      return (
        <urgent-notice key={`${locale} ${id}`} data-until={until} lang={languageTags[locale]}>
          <section
            aria-label={labelled(locale, t('news.urgent'), words.title)}
            className="border-b border-ink bg-flag-yellow text-flag-black"
          >
            <details className="page-width">
              <summary className="flex min-h-12 cursor-pointer items-center gap-3">
                <strong className="flex-none">{t('news.urgent')}</strong>
                <span lang={languageTags[wordsLocale]} className="line-clamp-1 flex-1">
                  {words.title}
                </span>
                <svg viewBox="0 0 24 24" className="icon" aria-hidden="true">
                  <path d="m5 9 7 7 7-7" />
                </svg>
              </summary>
              <div className="pb-3">
                <a
                  href={inLanguage(locale, paths.article(id))}
                  lang={languageTags[wordsLocale]}
                  className="inline-block py-2 font-bold underline"
                >
                  <Phrases locale={wordsLocale} text={words.title} />
                </a>
                <p lang={languageTags[wordsLocale]}>{words.summary}</p>
                <time dateTime={withOffset(until)}>
                  {t('news.urgent_until', { time: formatDateTime(locale, until) })}
                </time>
              </div>
            </details>
          </section>
        </urgent-notice>
      )
    })
  })
}
