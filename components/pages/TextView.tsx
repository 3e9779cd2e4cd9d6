import { EntryHeading } from '@/components/layout/EntryHeading'
import { SourceList } from '@/components/ui/SourceList'
import type { PageEntry } from '@/lib/content'
import { paths } from '@/lib/site/paths'
import { TextBody } from './TextBody'

export function TextView({ entry }: { entry: PageEntry }) {
  return (
    <article className="page-width">
      <EntryHeading entry={entry} path={paths.page(entry.id)} />
      <TextBody entry={entry} />
      {entry.facts.sources !== undefined && <SourceList citations={entry.facts.sources} />}
    </article>
  )
}
