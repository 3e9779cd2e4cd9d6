import { useLocale, useTranslations } from 'next-intl'
import type { ComponentType } from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { Desk } from '@/components/contact/Desk'
import { Compass } from '@/components/diagrams/Compass'
import { Lanes } from '@/components/diagrams/Lanes'
import { Moment, Timeline } from '@/components/diagrams/Timeline'
import { TranslationNotice } from '@/components/layout/Headings'
import { LinkList } from '@/components/ui/LinkList'
import { Notes } from '@/components/ui/Notes'
import { Section } from '@/components/ui/Section'
import { articlesUnder, type PageEntry } from '@/lib/content'
import { notesOf } from '@/lib/content/cited'
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
const componentsOf = (entry: PageEntry) =>
  ({
    Compass: compassOf.bind(null, entry),
    Contact: Desk,
    Lanes: lanesOf.bind(null, entry),
    Moment,
    Timeline,
  }) satisfies Record<keyof typeof pageComponents, unknown>

/** The compass of the page's own cities. */
const compassOf = (entry: PageEntry) =>
  entry.facts.compass && <Compass compass={entry.facts.compass} notes={notesOf('page', entry)} />

/** The lines of the page. */
const lanesOf = (entry: PageEntry) =>
  entry.facts.lanes && <Lanes lanes={entry.facts.lanes} notes={notesOf('page', entry)} />

type Body = ComponentType<{ components: ReturnType<typeof componentsOf> }>

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
      <Body components={componentsOf(entry)} />
    </div>
  )
}
