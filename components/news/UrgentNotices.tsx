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
      'urgent-notice': ComponentProps<'div'> & { until: string }
    }
  }
}

/**
 * The urgent notices in force, above everything else on every page. Each shows its end, and a script
 * hides it then. Renders nothing if none is in force.
 *
 * @param languages languages of the page; a page of several shows the notice in each
 */
export function UrgentNotices({ languages }: { languages: readonly Locale[] }) {
  return languages.flatMap((locale) => {
    const t = translator(locale)
    return urgentNotices(locale).map(({ id, words, wordsLocale, facts }) => {
      const until = facts.breaking_until ?? ''
      return (
        <urgent-notice
          key={`${locale} ${id}`}
          until={withOffset(until)}
          lang={languageTags[locale]}
        >
          <section
            aria-label={labelled(locale, t('news.urgent'), words.title)}
            className="border-b border-ink bg-flag-yellow text-flag-black"
          >
            <div className="page-width flex flex-wrap gap-x-4 py-3">
              <strong>{t('news.urgent')}</strong>
              <a
                href={inLanguage(locale, paths.article(id))}
                lang={languageTags[wordsLocale]}
                className="font-bold underline"
              >
                <Phrases locale={wordsLocale} text={words.title} />
              </a>
              <time dateTime={withOffset(until)}>
                {t('news.urgent_until', { time: formatDateTime(locale, until) })}
              </time>
            </div>
          </section>
        </urgent-notice>
      )
    })
  })
}
