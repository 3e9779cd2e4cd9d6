import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { publisher, source } from '@/lib/content'
import { noteAnchor } from '@/lib/content/notes'
import { formatPartialDate } from '@/lib/language/date-format'
import { languageTags } from '@/lib/language/locales'
import type { SourceFacts } from '@/lib/model/schema/source'
import { Section } from './Section'

/** The numbers of notes beside what their sources support. @param notes the notes of the page in their order */
export function NoteNumbers({
  sources,
  notes,
}: {
  sources: readonly string[]
  notes: readonly string[]
}) {
  const t = useTranslations('sources')
  return (
    <sup>
      {sources.map((id, place) => {
        const number = notes.indexOf(id) + 1
        if (number === 0) throw new Error(`No note on this page names the source ${id}`)
        return (
          <Fragment key={id}>
            {place > 0 && ','}
            <a href={noteAnchor(number)} aria-label={t('note', { number: String(number) })}>
              {number}
            </a>
          </Fragment>
        )
      })}
    </sup>
  )
}

/** The sources of a page, at its foot. @param notes their ids in the order of their numbers */
export function Notes({ notes }: { notes: readonly string[] }) {
  const t = useTranslations('sources')
  if (notes.length === 0) return null
  return (
    <Section id="sources" title={t('heading')}>
      <NoteList notes={notes} />
    </Section>
  )
}

/** The notes themselves. @param notes their ids in the order of their numbers */
export function NoteList({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <ol className="grid max-w-measure list-decimal gap-1 ps-6 text-sm">
      {notes.map((id, index) => (
        <li key={id} id={noteAnchor(index + 1).slice(1)}>
          <Reference source={source(id)} />
        </li>
      ))}
    </ol>
  )
}

/** Between the parts of a reference; no line begins with it. */
const dot = '\u00a0· '

/** Publisher, title and date of a source in the reader's language, with a link where there is one. */
export function Reference({
  source: facts,
  withPublisher = true,
}: {
  source: SourceFacts
  withPublisher?: boolean
}) {
  const t = useTranslations('sources')
  const locale = useLocale()
  const { title, title_is_description: isDescribed, lang, url, republished, date } = facts
  const original = isDescribed || lang === locale ? undefined : title[lang]
  const address = url === 'unknown' ? republished : url
  return (
    <>
      {withPublisher && facts.publisher !== 'unknown' && (
        <>
          {publisher(facts.publisher).name[locale]}
          {dot}
        </>
      )}
      {address === undefined ? (
        title[locale]
      ) : (
        <a href={address} hrefLang={languageTags[lang]} className="text-link underline">
          {title[locale]}
        </a>
      )}
      {original !== undefined && (
        <>
          {' '}
          <small lang={languageTags[lang]} className="text-quiet">
            {original}
          </small>
        </>
      )}
      {date !== 'unknown' && (
        <>
          {dot}
          <time dateTime={date}>{formatPartialDate(locale, date)}</time>
        </>
      )}
      {url === 'unknown' && republished !== undefined && `${dot}${t('republished')}`}
    </>
  )
}
