import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Desk } from '@/components/contact/Desk'
import { PastBand } from '@/components/editions/PastBand'
import { LinkList } from '@/components/ui/LinkList'
import { Notes } from '@/components/ui/Notes'
import { Pictures } from '@/components/ui/Pictures'
import { Prose } from '@/components/ui/Prose'
import { qrLine } from '@/components/ui/qr-line'
import { Section, TwoColumns } from '@/components/ui/Section'
import { Share } from '@/components/ui/Share'
import type { ProjectEntry } from '@/lib/content'
import { notesOf } from '@/lib/content/cited'
import { formatDate } from '@/lib/language/date-format'
import type { ProjectRows } from '@/lib/model/fields/items'
import type { Sections } from '@/lib/model/fields/row'
import { latestCorrection } from '@/lib/model/project/changes'
import type { ProjectFacts } from '@/lib/model/schema/project'
import { isReachable } from '@/lib/pages/contact/reachable'
import { inLanguage, paths } from '@/lib/pages/paths'
import { aboutProject } from '@/lib/pages/project-links'
import { absolute } from '@/lib/pages/settings'
import { Amounts } from './project/Amounts'
import { Changes } from './project/Changes'
import { Facts, type facts } from './project/Facts'
import { Investors } from './project/Investors'
import { Ladder } from './project/Ladder'
import { ProjectHeading } from './project/ProjectHeading'
import './project/project.css'

type SectionProps = { entry: ProjectEntry }

/** Links to the events and articles about a project. */
function Related({ entry }: SectionProps) {
  const t = useTranslations('project')
  const links = aboutProject(useLocale(), entry)
  if (links.length === 0) return null
  return (
    <Section id="more" title={t('related')}>
      <LinkList links={links} />
    </Section>
  )
}

function Ask({ entry: { id, facts, words } }: SectionProps) {
  const t = useTranslations()
  const { contact = 'investment', edition } = facts
  if (!isReachable(contact)) return null
  return (
    <Section id="ask" title={t(`contact.${contact}`)}>
      <Desk
        desk={contact}
        about={{ id, path: paths.project(edition, id), title: words.title }}
        heading={false}
      />
    </Section>
  )
}

/** The sections of the page; the parts that are missing here are `facts`. */
const sections: Omit<Sections<ProjectEntry, ProjectRows, ReactNode>, keyof typeof facts> = {
  heading: ProjectHeading,
  correction: ({ entry }) => <CorrectionLine changes={entry.facts.changes} />,
  pictures: Pictures,
  amounts: ({ entry }) => <Amounts facts={entry.facts} notes={notesOf('project', entry)} />,
  ladder: ({ entry }) => <Ladder facts={entry.facts} notes={notesOf('project', entry)} />,
  changes: ({ entry }) => <Changes changes={entry.facts.changes} />,
  sources: ({ entry }) => <Notes notes={notesOf('project', entry)} />,
  investors: ({ entry }) => <Investors facts={entry.facts} />,
  related: Related,
  ask: Ask,
}

/** Everything about one named project, as an investor asks for it. */
export function ProjectView({ entry }: SectionProps) {
  const t = useTranslations('project')
  const locale = useLocale()
  const path = paths.project(entry.facts.edition, entry.id)
  return (
    <article className="project page-width">
      <div className="qr hidden print:block">
        <QrCode text={absolute(inLanguage(locale, path))} label={t('qr')} />
      </div>
      <PastBand year={entry.facts.edition} />
      <sections.heading entry={entry} />
      <sections.correction entry={entry} />
      <TwoColumns
        first="main"
        main={
          <>
            <Prose entry={entry} />
            <sections.pictures entry={entry} />
            <sections.amounts entry={entry} />
            <sections.ladder entry={entry} />
            <sections.changes entry={entry} />
          </>
        }
        side={
          <>
            <Facts entry={entry} />
            <sections.investors entry={entry} />
            <sections.related entry={entry} />
            <sections.ask entry={entry} />
            <Share path={paths.project(entry.facts.edition, entry.id)} />
          </>
        }
      />
      <sections.sources entry={entry} />
    </article>
  )
}

/** An address as a QR code, dark on white in every mode; nothing if it is too long. */
function QrCode({ text, label }: { text: string; label: string }) {
  const line = qrLine(text)
  if (line === undefined) return null
  const { d, dashes, size } = line
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0`} />
      <path fill="none" stroke="#000" strokeDasharray={dashes} d={d} />
    </svg>
  )
}

/** One line on top of a page of which something was wrong, with the way to what and why. */
function CorrectionLine({ changes }: Pick<ProjectFacts, 'changes'>) {
  const t = useTranslations('project')
  const locale = useLocale()
  const correction = latestCorrection(changes)
  if (correction === undefined) return null
  const { date, field } = correction
  return (
    <p className="mb-8 max-w-measure border-s-4 border-flag-red ps-4">
      {t('corrected', { date: formatDate(locale, date), field: t(`field.${field}`) })}
      {' · '}
      <a href="#changes" className="underline">
        {t('see_correction')}
      </a>
    </p>
  )
}
