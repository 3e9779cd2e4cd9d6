import { EntryHeading } from '@/components/layout/EntryHeading'
import { SourceList } from '@/components/ui/SourceList'
import { TwoColumns } from '@/components/ui/TwoColumns'
import type { PageEntry } from '@/lib/content'
import { paths } from '@/lib/pages/paths'
import { TextBody } from './TextBody'

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
