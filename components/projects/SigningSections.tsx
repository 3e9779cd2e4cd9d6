import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DataPermalink } from '@/components/open-data/DataPermalink'
import { LinkList } from '@/components/ui/LinkList'
import { NoteNumbers, Notes } from '@/components/ui/Notes'
import { Section } from '@/components/ui/Section'
import { articles as allArticles, chosen, events, projects, type SigningEntry } from '@/lib/content'
import { notesOf } from '@/lib/content/cited'
import type { SigningRows } from '@/lib/model/fields/items'
import type { Sections } from '@/lib/model/fields/row'
import type { SigningFacts } from '@/lib/model/schema/signing'
import { paths } from '@/lib/pages/paths'
import { NamedProjects } from './NamedProjects'
import { SigningName, SigningSums } from './SigningHead'
import { SigningPicture, TilesTable } from './SigningPicture'
import { SigningSectors } from './SigningSectors'

type SectionProps = { entry: SigningEntry }

/** The named projects, the ceremony and the articles of a signing. */
function Related({ entry }: SectionProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { id, facts } = entry
  const ceremony = chosen(events(locale, facts.edition), [facts.event])
  const articles = allArticles(locale).filter((article) => article.facts.signings.includes(id))
  const named = projects(locale, facts.edition).filter((project) => project.facts.signing === id)
  const links = [
    ...ceremony.map((to) => ({ entry: to, path: paths.event(to.facts.edition, to.id) })),
    ...articles.map((to) => ({ entry: to, path: paths.article(to.id) })),
  ]
  return (
    <>
      {named.length > 0 && <NamedProjects entries={named} />}
      {links.length > 0 && (
        <Section id="more" title={t('project.related')}>
          <LinkList links={links} />
        </Section>
      )}
    </>
  )
}

/** Figures of other reports, never mixed with the main ones, each with its own date and source. */
function OtherReports({ entry }: SectionProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { other_reports: reports } = entry.facts
  if (reports === undefined) return null
  const notes = notesOf('signing', entry)
  return (
    <Section id="others-say" title={t('signing.other_reports')}>
      <ul className="grid max-w-measure gap-4">
        {reports.map(({ as_of: date, source, text }) => (
          <li key={date} className="border-s-4 border-line ps-4">
            {text[locale]}
            <NoteNumbers sources={[source]} notes={notes} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What the sum is and is not, and the tiles in words; folded, since the figures stand for themselves. */
function Meaning({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  return (
    <details className="mt-10 max-w-measure border-y border-line">
      <summary className="cursor-pointer py-3 font-bold">{t('signing.means')}</summary>
      <div className="pb-4">
        <p>{t('projects.announcement')}</p>
        <TilesTable facts={facts} />
        <DataPermalink year={facts.edition} file="signings.csv" />
      </div>
    </details>
  )
}

/** The sections of a signing, one for each that a row of `signingRows` names. */
export const sections: Sections<SigningEntry, SigningRows, ReactNode> = {
  heading: SigningName,
  figures: SigningSums,
  picture: ({ entry }) => (
    <Section
      id="picture"
      title={useTranslations()('signing.picture', { count: entry.facts.projects.value })}
    >
      <SigningPicture facts={entry.facts} notes={notesOf('signing', entry)} />
      <Meaning facts={entry.facts} />
    </Section>
  ),
  sectors: ({ entry }) => <SigningSectors facts={entry.facts} />,
  reports: ({ entry }) => <OtherReports entry={entry} />,
  related: Related,
  sources: ({ entry }) => <Notes notes={notesOf('signing', entry)} />,
}
