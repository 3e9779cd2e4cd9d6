import { useLocale } from 'next-intl'
import { foreignRuns } from '@/lib/language/foreign-runs'
import { languageTags } from '@/lib/language/locales'

/** A text from content; words in another language than the page's are marked (WCAG 3.1.2). */
export function ForeignText({ text }: { text: string }) {
  return foreignRuns(text, useLocale()).map((run) =>
    run.lang === undefined ? (
      run.text
    ) : (
      <span key={run.text} lang={languageTags[run.lang]}>
        {run.text}
      </span>
    ),
  )
}
