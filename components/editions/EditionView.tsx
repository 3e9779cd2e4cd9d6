import { useTranslations } from 'next-intl'
import { EntryHeading } from '@/components/layout/EntryHeading'
import { Prose } from '@/components/ui/Prose'
import { Section } from '@/components/ui/Section'
import { SourceList } from '@/components/ui/SourceList'
import type { EditionEntry } from '@/lib/content'
import { paths } from '@/lib/site/paths'
import { EditionFacts } from './EditionFacts'
import { EditionLinks } from './EditionLinks'

export function EditionView({ entry }: { entry: EditionEntry }) {
  const t = useTranslations()
  return (
    <article className="page-width">
      <EntryHeading entry={entry} path={paths.edition(entry.facts.id)} />
      <EditionLinks year={entry.facts.id} />
      <Prose entry={entry} />
      <Section id="facts" title={t('event.facts_title')}>
        <EditionFacts entry={entry} />
      </Section>
      <SourceList citations={entry.facts.sources} />
    </article>
  )
}
