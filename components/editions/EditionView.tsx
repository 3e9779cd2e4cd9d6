import { useLocale, useTranslations } from 'next-intl'
import { EntryHeading } from '@/components/layout/Headings'
import { WhenText } from '@/components/programme/WhenText'
import { Notes } from '@/components/ui/Notes'
import { Prose } from '@/components/ui/Prose'
import { Row, Section, TwoColumns } from '@/components/ui/Section'
import { type EditionEntry, organisation } from '@/lib/content'
import { notesOf } from '@/lib/content/cited'
import { listJoin } from '@/lib/language/text'
import { paths } from '@/lib/pages/paths'
import { displayWhen } from '@/lib/programme/when-display'
import { EditionLinks } from './EditionLinks'
import { PastBand } from './PastBand'

export function EditionView({ entry }: { entry: EditionEntry }) {
  const t = useTranslations()
  return (
    <article className="page-width">
      <PastBand year={entry.facts.id} isLinked={false} />
      <EntryHeading entry={entry} path={paths.edition(entry.facts.id)} />
      <TwoColumns
        first="side"
        main={<Prose entry={entry} />}
        side={
          <Section id="facts" title={t('event.facts_title')}>
            <EditionFacts entry={entry} />
            <EditionLinks year={entry.facts.id} />
          </Section>
        }
      />
      <Notes notes={notesOf('edition', entry)} />
    </article>
  )
}

/** Dates, theme and organisers of an edition, or that they are not known. */
function EditionFacts({ entry }: { entry: EditionEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { when, phase, theme, organisers } = entry.facts
  const unknown = t(`unknown.${phase}`)
  return (
    <dl className="@container border-b border-line">
      <Row term={t('editions.dates')}>
        <WhenText display={displayWhen(locale, when, phase)} />
      </Row>
      <Row term={t('editions.theme')}>{theme === 'unknown' ? unknown : theme[locale]}</Row>
      <Row term={t('editions.organisers')}>
        {organisers === 'unknown'
          ? unknown
          : listJoin(
              locale,
              organisers.map((id) => organisation(id).name[locale]),
            )}
      </Row>
    </dl>
  )
}
