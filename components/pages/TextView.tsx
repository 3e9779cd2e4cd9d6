import { useLocale, useTranslations } from 'next-intl'
import type { ComponentType, ReactNode } from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { Desk } from '@/components/contact/Desk'
import { TranslationNotice } from '@/components/layout/Headings'
import { LinkList } from '@/components/ui/LinkList'
import { Notes } from '@/components/ui/Notes'
import { Section } from '@/components/ui/Section'
import { articlesUnder, type PageEntry } from '@/lib/content'
import { notesOf } from '@/lib/content/cited'
import { formatPartialDate } from '@/lib/language/date-format'
import { languageTags } from '@/lib/language/locales'
import type { pageComponents } from '@/lib/model/schema/page'
import { paths } from '@/lib/pages/paths'

export function TextView({ entry }: { entry: PageEntry }) {
  return (
    <article className="page-width">
      <TranslationNotice entry={entry} path={paths.page(entry.id)} />
      <TextBody entry={entry} />
      <ArticlesBelow page={entry.id} />
      <Notes notes={notesOf('page', entry)} />
    </article>
  )
}

/** Links to the guides or the background that stand under a text page. */
function ArticlesBelow({ page }: { page: string }) {
  const t = useTranslations('news_kind')
  const below = articlesUnder(useLocale(), page)
  const kinds = [...new Set(below.map(({ facts }) => facts.kind))]
  return kinds.map((kind) => (
    <Section key={kind} id={kind} title={t(kind)}>
      <LinkList
        links={below
          .filter(({ facts }) => facts.kind === kind)
          .map((entry) => ({ entry, path: paths.article(entry.id) }))}
      />
    </Section>
  ))
}

/** Everything a text page may use; the content check refuses any other name. */
const components = { Contact: Desk, Moment, Timeline } satisfies Record<
  keyof typeof pageComponents,
  unknown
>

type Body = ComponentType<{ components: typeof components }>

/** Runs the module that MDX was compiled to; it can reach nothing but React and the components above. */
function compiledBody(code: string): Body {
  const run = new Function('_jsx_runtime', code) as (runtime: unknown) => { default: Body }
  return run(jsxRuntime).default
}

/** The body of a text page. */
function TextBody({ entry }: { entry: PageEntry }) {
  const Body = compiledBody(entry.body)
  return (
    <div lang={languageTags[entry.wordsLocale]} className="prose">
      <Body components={components} />
    </div>
  )
}

/** Moments in the order of time. */
export function Timeline({ children }: { children: ReactNode }) {
  return <div className="my-8 border-s-2 border-flag-blue">{children}</div>
}

/** One moment of a timeline; its date is known to the year, month or day. */
export function Moment({ date, children }: { date: string; children: ReactNode }) {
  const locale = useLocale()
  return (
    <div className="relative mb-6 ps-6 before:absolute before:-start-1.75 before:top-2 before:size-3 before:bg-flag-yellow">
      <time dateTime={date} className="font-bold">
        {formatPartialDate(locale, date)}
      </time>
      {children}
    </div>
  )
}
