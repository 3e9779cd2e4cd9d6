import type { ComponentType } from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { Desk } from '@/components/contact/Desk'
import { EntryHeading } from '@/components/layout/EntryHeading'
import { SourceList } from '@/components/ui/SourceList'
import { TwoColumns } from '@/components/ui/TwoColumns'
import type { PageEntry } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import type { pageComponents } from '@/lib/model/schema/page'
import { paths } from '@/lib/pages/paths'
import { AsOf } from './AsOf'
import { Moment } from './Moment'
import { Source } from './Source'
import { Timeline } from './Timeline'

export function TextView({ entry }: { entry: PageEntry }) {
  return (
    <article className="page-width">
      <EntryHeading entry={entry} path={paths.page(entry.id)} />
      <TwoColumns
        first="main"
        main={<TextBody entry={entry} />}
        side={entry.facts.sources !== undefined && <SourceList citations={entry.facts.sources} />}
      />
    </article>
  )
}

/** Everything a text page may use; the content check refuses any other name. */
const components = { AsOf, Contact: Desk, Moment, Source, Timeline } satisfies Record<
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
