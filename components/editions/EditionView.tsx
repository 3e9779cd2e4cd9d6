import { useLocale, useTranslations } from 'next-intl'
import { TranslationNotice } from '@/components/layout/Headings'
import { SectionHead } from '@/components/layout/SectionHead'
import { WhenText } from '@/components/programme/WhenText'
import { notesOfFigures } from '@/components/projects/Figures'
import { Seasons } from '@/components/season/Seasons'
import { Notes } from '@/components/ui/Notes'
import { Prose } from '@/components/ui/Prose'
import { Row, Section, TwoColumns } from '@/components/ui/Section'
import { type EditionEntry, organisation, signings } from '@/lib/content'
import { notesOf } from '@/lib/content/cited'
import { inNoteOrder } from '@/lib/content/notes'
import { listJoin } from '@/lib/language/text'
import { isDated } from '@/lib/model/event/when'
import { homeFigures } from '@/lib/model/project/signing-figures'
import type { PageInfo } from '@/lib/pages/page'
import { paths } from '@/lib/pages/paths'
import { editionMonth } from '@/lib/programme/edition'
import { displayWhen } from '@/lib/programme/when-display'
import { EditionFigures } from './EditionFigures'
import { EditionActions } from './EditionLinks'

export function EditionView({ info, entry }: { info: PageInfo; entry: EditionEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const year = entry.facts.id
  const signed = signings(locale, year)
  const notes = inNoteOrder([...notesOf('edition', entry), ...notesOfFigures(signed, homeFigures)])
  const facts = useEditionFacts(entry)
  const hasFigures = entry.facts.phase === 'past' || signed.length > 0
  return (
    <article>
      <SectionHead
        info={info}
        section="editions"
        above={<p className="day">{editionMonth(locale, entry.facts)}</p>}
      >
        <EditionActions year={year} />
      </SectionHead>
      <div className="page-width">
        <TranslationNotice entry={entry} path={paths.edition(year)} />
        {entry.facts.phase === 'coming' && (
          <div className="mb-8 bg-sand p-4 md:p-8">
            <Seasons edition={entry} />
          </div>
        )}
        {hasFigures && <EditionFigures year={year} notes={notes} />}
        <div className="mt-8 first:mt-0 lg:mt-10">
          {facts.length > 0 ? (
            <TwoColumns
              first="main"
              main={<Prose entry={entry} />}
              side={
                <Section id="facts" title={t('event.facts_title')}>
                  <dl className="@container border-b border-line">
                    {facts.map(({ term, value }) => (
                      <Row key={term} term={term}>
                        {value}
                      </Row>
                    ))}
                  </dl>
                </Section>
              }
            />
          ) : (
            <Prose entry={entry} />
          )}
        </div>
        <Notes notes={notes} />
      </div>
    </article>
  )
}

/** What is known of the theme and the organisers of an edition; of a coming one also its dates, known or not. */
function useEditionFacts({ facts }: EditionEntry) {
  const t = useTranslations()
  const locale = useLocale()
  const { when, phase, theme, organisers } = facts
  const join = (ids: readonly string[]) =>
    listJoin(
      locale,
      ids.map((id) => organisation(id).name[locale]),
    )
  const rows = [
    {
      term: t('editions.dates'),
      value:
        phase === 'coming' || isDated(when) ? (
          <WhenText display={displayWhen(locale, when)} />
        ) : undefined,
    },
    { term: t('editions.theme'), value: theme === 'unknown' ? undefined : theme[locale] },
    {
      term: t('editions.organisers'),
      value: organisers === 'unknown' ? undefined : join(organisers),
    },
  ]
  return rows.filter(({ value }) => value !== undefined)
}
