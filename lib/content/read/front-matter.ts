const fence = /^---\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/

/** A language file taken apart. `bodyLine` is the line of the file, counted from 1, on which the body starts. */
export interface LanguageFile {
  /** YAML between the two `---` lines; undefined when the file does not begin with them. */
  frontMatter: string | undefined
  body: string
  bodyLine: number
}

/** Splits `event.zh.md`, `page.en.mdx` … into front matter and body. */
export function splitFrontMatter(text: string): LanguageFile {
  const match = fence.exec(text)
  if (!match) return { frontMatter: undefined, body: text, bodyLine: 1 }
  const head = match[0]
  return {
    frontMatter: match[1] ?? '',
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  }
}
