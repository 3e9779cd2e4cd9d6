import type { Entry } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'

/** The body of an item. Its HTML was sanitised when the content was compiled. */
export function Prose({ entry }: { entry: Entry<unknown> }) {
  return (
    <div
      lang={languageTags[entry.wordsLocale]}
      className="prose"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: Markdown of our own, without raw HTML and sanitised by rehype-sanitize
      dangerouslySetInnerHTML={{ __html: entry.body }}
    />
  )
}
