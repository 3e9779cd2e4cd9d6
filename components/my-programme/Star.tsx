import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { scripts } from '@/components/ui/scripts'
import { Template, templateArgs } from '@/components/ui/Template'
import { edition } from '@/lib/content'
import type { EventFacts } from '@/lib/model/schema/event'
import { inLanguage, paths } from '@/lib/pages/paths'
import './star.css'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'my-star': ComponentProps<'span'>
    }
  }
}

/**
 * Keeps an event for the reader's own programme; `star.element.ts` makes it a button, with the words
 * of `MyProgrammeLink`, which is once in the page. Past editions have no stars.
 *
 * @param word shown below the star, where it is the only one of its page
 */
export function Star({
  facts,
  word,
}: {
  facts: Pick<EventFacts, 'id' | 'edition' | 'sequence'>
  word?: string
}) {
  const { phase } = edition(useLocale(), facts.edition).facts
  if (phase === 'past') return null
  // The sequence of the event; 0 is left out because most rows have it.
  return <my-star data-id={facts.id} data-seen={facts.sequence || undefined} data-word={word} />
}

/** The link to the reader's own programme, with the words and the script of the page's stars. Once in a page. */
export function MyProgrammeLink({ year }: { year: number }) {
  const t = useTranslations('my_programme')
  const locale = useLocale()
  const { phase } = edition(locale, year).facts
  if (phase === 'past') return null
  return (
    <StarWords year={year}>
      <a
        href={inLanguage(locale, paths.myProgramme(year))}
        className="inline-block py-1 text-link underline"
      >
        {t('link')}
        <span data-count className="ms-1" />
      </a>
      <script type="module" src={scripts['star.element']} />
    </StarWords>
  )
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'star-words': ComponentProps<'div'>
    }
  }
}

/** The words of all stars of a page: their names by state, and the notice if the browser refuses storage. */
export function StarWords({ year, children }: { year: number; children?: ReactNode }) {
  const t = useTranslations()
  return (
    <star-words className="block print:hidden" data-year={year}>
      <Template name="star-on">{t.rich('my_programme.star_on', templateArgs)}</Template>
      <Template name="star-off">{t.rich('my_programme.star_off', templateArgs)}</Template>
      {children}
      <div role="status">
        <p hidden>{t('my_programme.not_kept')}</p>
      </div>
    </star-words>
  )
}
