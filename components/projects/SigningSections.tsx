import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SignPicture } from '@/components/flags/FlagPictures'
import { EntryHeading } from '@/components/layout/Headings'
import { DataPermalink } from '@/components/open-data/DataPermalink'
import { PlaceNames } from '@/components/programme/PlaceNames'
import { WhenText } from '@/components/programme/WhenText'
import { LinkList } from '@/components/ui/LinkList'
import { NoteNumbers, Notes } from '@/components/ui/Notes'
import { Section } from '@/components/ui/Section'
import {
  articles as allArticles,
  chosen,
  edition,
  events,
  organisation,
  projects,
  type SigningEntry,
} from '@/lib/content'
import { notesOf } from '@/lib/content/cited'
import { sectorFlags } from '@/lib/flags/meanings'
import { formatDate } from '@/lib/language/date-format'
import { formatMoney } from '@/lib/language/money-format'
import type { SigningRows } from '@/lib/model/fields/items'
import type { Sections } from '@/lib/model/fields/row'
import type { SigningFacts } from '@/lib/model/schema/signing'
import { inLanguage, paths } from '@/lib/pages/paths'
import { displayWhen } from '@/lib/programme/when-display'
import { FigureInFull, useSigningFigures } from './Figures'
import { NamedProjects } from './NamedProjects'
import { SigningPicture } from './SigningPicture'

type SectionProps = { entry: SigningEntry }

/** Each figure beside its source, its date and what it does not mean. */
function SigningFigures({ entry }: SectionProps) {
  const { facts } = entry
  const t = useTranslations()
  const locale = useLocale()
  const { projects_over: over, projects_foreign_invested: foreign } = facts
  const overlap =
    over && foreign && t('projects.overlap', { amount: formatMoney(locale, over.each_over) })
  return (
    <Section id="figures" title={t('signing.figures')}>
      <div className="grid gap-x-20 gap-y-10 md:grid-cols-2">
        {useSigningFigures(facts).map((figure) => (
          <FigureInFull
            key={figure.name}
            figure={figure}
            total={facts.projects.value}
            overlap={overlap}
            notes={notesOf('signing', entry)}
          />
        ))}
      </div>
      <DataPermalink year={facts.edition} file="signings.csv" />
    </Section>
  )
}

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
      {named.length > 0 && <NamedProjects entries={named} signings={[entry]} />}
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
      <p className="max-w-measure">{t('signing.other_note')}</p>
      <ul className="mt-4 grid max-w-measure gap-4">
        {reports.map(({ as_of: date, source, text }) => (
          <li key={date} className="border-s-4 border-line ps-4">
            {text[locale]}{' '}
            <span className="block text-sm text-quiet">
              {t('projects.as_of', { date: formatDate(locale, date) })}
              <NoteNumbers sources={[source]} notes={notes} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** When and where it was signed. */
function SigningDate({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { phase } = edition(locale, facts.edition).facts
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-2">
      <div>
        <dt className="text-sm text-quiet">{t('projects.signed_on')}</dt>
        <dd>
          <WhenText display={displayWhen(locale, facts.when, phase)} />
        </dd>
      </div>
      <div>
        <dt className="text-sm text-quiet">{t('projects.place')}</dt>
        <dd>
          <PlaceNames place={facts.place} year={facts.edition} />
        </dd>
      </div>
    </dl>
  )
}

/** The sectors of a signing with their flags, and a note if the source does not name them all. */
function SigningSectors({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  return (
    <Section id="sectors" title={t('projects.sectors')}>
      <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {facts.sectors.map((sector) => (
          <li key={sector} className="flex items-center gap-3">
            <SignPicture sign={sectorFlags[sector]} className="h-6 w-auto" />
            {t(`sector.${sector}`)}
          </li>
        ))}
      </ul>
      {!facts.sectors_complete && (
        <p className="mt-3 text-sm text-quiet">{t('projects.sectors_open')}</p>
      )}
    </Section>
  )
}

/** The unknown facts of a signing, and the organisation that could supply them. */
function SigningAwaited({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { awaited, awaited_from: from } = facts
  if (awaited.length === 0) return null
  return (
    <Section id="awaited" title={t('signing.awaited')}>
      <p className="max-w-measure">
        {t.rich('signing.awaited_from', {
          organisation: () => (
            <a href={inLanguage(locale, paths.place(from))} className="underline">
              {organisation(from).name[locale]}
            </a>
          ),
        })}
      </p>
      <ul className="mt-3 list-disc ps-6">
        {awaited.map((what) => (
          <li key={what}>{t(`awaited.${what}`)}</li>
        ))}
      </ul>
    </Section>
  )
}

/** The sections of a signing, one for each that a row of `signingRows` names. */
export const sections: Sections<SigningEntry, SigningRows, ReactNode> = {
  heading: ({ entry }) => (
    <EntryHeading entry={entry} path={paths.project(entry.facts.edition, entry.id)}>
      <SigningDate facts={entry.facts} />
    </EntryHeading>
  ),
  figures: SigningFigures,
  picture: ({ entry: { facts } }) => (
    <Section
      id="picture"
      title={useTranslations()('signing.picture', { count: facts.projects.value })}
    >
      <SigningPicture facts={facts} wide />
    </Section>
  ),
  sectors: ({ entry }) => <SigningSectors facts={entry.facts} />,
  awaited: ({ entry }) => <SigningAwaited facts={entry.facts} />,
  reports: ({ entry }) => <OtherReports entry={entry} />,
  related: Related,
  sources: ({ entry }) => <Notes notes={notesOf('signing', entry)} />,
}
