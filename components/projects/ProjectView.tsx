import { useLocale, useTranslations } from 'next-intl'
import { Desk } from '@/components/contact/Desk'
import { LinkList } from '@/components/ui/LinkList'
import { Pictures } from '@/components/ui/Pictures'
import { Prose } from '@/components/ui/Prose'
import { QrCode } from '@/components/ui/QrCode'
import { Section, TwoColumns } from '@/components/ui/Section'
import { SourceList } from '@/components/ui/SourceList'
import type { ProjectEntry } from '@/lib/content'
import { inLanguage, paths } from '@/lib/pages/paths'
import { aboutProject } from '@/lib/pages/project-links'
import { absolute } from '@/lib/pages/settings'
import { Amounts } from './project/Amounts'
import { Changes } from './project/Changes'
import { CorrectionLine } from './project/CorrectionLine'
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
