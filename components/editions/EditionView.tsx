import { useTranslations } from 'next-intl'
import { EntryHeading } from '@/components/layout/EntryHeading'
import { Prose } from '@/components/ui/Prose'
import { Section } from '@/components/ui/Section'
import { SourceList } from '@/components/ui/SourceList'
import { TwoColumns } from '@/components/ui/TwoColumns'
import type { EditionEntry } from '@/lib/content'
import { paths } from '@/lib/pages/paths'
import { EditionFacts } from './EditionFacts'
import { EditionLinks } from './EditionLinks'

export function EditionView({ entry }: { entry: EditionEntry }) {
  const t = useTranslations()
  return (
    <article className="page-width">
      <EntryHeading entry={entry} path={paths.edition(entry.facts.id)} />
      <TwoColumns
        first="side"
        main={
          <>
            <Prose entry={entry} />
            <SourceList citations={entry.facts.sources} />
          </>
        }
        side={
          <Section id="facts" title={t('event.facts_title')}>
            <EditionFacts entry={entry} />
            <EditionLinks year={entry.facts.id} />
          </Section>
        }
      />
    </article>
  )
}
