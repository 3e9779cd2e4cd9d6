import { useLocale, useTranslations } from 'next-intl'
import { Desk } from '@/components/contact/Desk'
import { LinkList } from '@/components/ui/LinkList'
import { Pictures } from '@/components/ui/Pictures'
import { Prose } from '@/components/ui/Prose'
import { qrLine } from '@/components/ui/qr-line'
import { Section, TwoColumns } from '@/components/ui/Section'
import { SourceList } from '@/components/ui/SourceList'
import type { ProjectEntry } from '@/lib/content'
import { formatDate } from '@/lib/language/date-format'
import { latestCorrection } from '@/lib/model/project/changes'
import type { ProjectFacts } from '@/lib/model/schema/project'
import { inLanguage, paths } from '@/lib/pages/paths'
import { aboutProject } from '@/lib/pages/project-links'
import { absolute } from '@/lib/pages/settings'
import { Amounts } from './project/Amounts'
import { Changes } from './project/Changes'
import { Facts } from './project/Facts'
import { Investors } from './project/Investors'
import { Ladder } from './project/Ladder'
import { ProjectHeading } from './project/ProjectHeading'
import './project/project.css'

/** Everything about one named project, as an investor asks for it. */
export function ProjectView({ entry }: { entry: ProjectEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { id, facts, words } = entry
  const path = paths.project(facts.edition, id)
  const related = aboutProject(locale, entry)
  return (
    <article className="project page-width">
      <div className="qr hidden print:block">
        <QrCode text={absolute(inLanguage(locale, path))} label={t('project.qr')} />
      </div>
      <ProjectHeading entry={entry} />
      <CorrectionLine changes={facts.changes} />
      <TwoColumns
        first="main"
        main={
          <>
            <Prose entry={entry} />
            <Pictures entry={entry} />
            <Amounts facts={facts} />
            <Ladder facts={facts} />
            <Changes changes={facts.changes} />
            <SourceList citations={facts.sources} />
          </>
        }
        side={
          <>
            <Facts entry={entry} />
            <Investors facts={facts} />
            {related.length > 0 && (
              <Section id="more" title={t('project.related')}>
                <LinkList links={related} />
              </Section>
            )}
            <Section id="ask" title={t(`contact.${facts.contact ?? 'investment'}`)}>
              <Desk
                desk={facts.contact ?? 'investment'}
                about={{ id, path, title: words.title }}
                heading={false}
              />
            </Section>
          </>
        }
      />
    </article>
  )
}

/** An address as a QR code, dark on white in every mode; nothing where it is too long for one. */
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
