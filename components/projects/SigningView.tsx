import { useLocale, useTranslations } from 'next-intl'
import { Desk } from '@/components/contact/Desk'
import { EntryHeading } from '@/components/layout/EntryHeading'
import { DataPermalink } from '@/components/open-data/DataPermalink'
import { LinkList } from '@/components/ui/LinkList'
import { Prose } from '@/components/ui/Prose'
import { Section } from '@/components/ui/Section'
import { SourceList } from '@/components/ui/SourceList'
import { TwoColumns } from '@/components/ui/TwoColumns'
import { chosen, events, news, projects, type SigningEntry } from '@/lib/content'
import { formatMoney } from '@/lib/language/money-format'
import { paths } from '@/lib/pages/paths'
import { FigureInFull } from './FigureInFull'
import { NamedProjects } from './NamedProjects'
import { OtherReports } from './OtherReports'
import { SigningAwaited } from './SigningAwaited'
import { SigningDate } from './SigningDate'
import { SigningPicture } from './SigningPicture'
import { SigningSectors } from './SigningSectors'
import { useSigningFigures } from './useSigningFigures'
import './signing.css'

/** Everything about one signing: each figure beside its source, its date and what it does not mean. */
export function SigningView({ entry }: { entry: SigningEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { id, facts } = entry
  const path = paths.project(facts.edition, id)
  const { projects_over: over, projects_foreign_invested: foreign } = facts
  const overlap =
    over && foreign && t('projects.overlap', { amount: formatMoney(locale, over.each_over) })
  const ceremony = chosen(events(locale, facts.edition), [facts.event])
  const articles = news(locale).filter((article) => article.facts.signings.includes(id))
  const named = projects(locale, facts.edition).filter((project) => project.facts.signing === id)
  const links = [
    ...ceremony.map((to) => ({ entry: to, path: paths.event(to.facts.edition, to.id) })),
    ...articles.map((to) => ({ entry: to, path: paths.article(to.id) })),
  ]
  return (
    <article className="signing page-width">
      <EntryHeading entry={entry} path={path}>
        <SigningDate facts={facts} />
      </EntryHeading>
      <Section id="figures" title={t('signing.figures')}>
        <div className="grid gap-x-20 gap-y-10 md:grid-cols-2">
          {useSigningFigures(facts).map((figure) => (
            <FigureInFull
              key={figure.name}
              figure={figure}
              total={facts.projects.value}
              overlap={overlap}
            />
          ))}
        </div>
        <DataPermalink year={facts.edition} file="signings.csv" />
      </Section>
      <Section id="picture" title={t('signing.picture', { count: facts.projects.value })}>
        <SigningPicture facts={facts} wide />
      </Section>
      <div className="beside mt-14">
        <TwoColumns
          first="main"
          main={
            <>
              <SigningSectors facts={facts} />
              <SigningAwaited facts={facts} />
              <Section id="reported" title={t('signing.reported')}>
                <Prose entry={entry} />
              </Section>
              <OtherReports reports={facts.other_reports} />
            </>
          }
          side={
            <>
              {named.length > 0 && <NamedProjects entries={named} signings={[entry]} />}
              {links.length > 0 && (
                <Section id="more" title={t('project.related')}>
                  <LinkList links={links} />
                </Section>
              )}
              <Section id="ask" title={t('contact.investment')}>
                <Desk
                  desk="investment"
                  about={{ id, path, title: entry.words.title }}
                  heading={false}
                />
              </Section>
              <SourceList citations={facts.sources} />
            </>
          }
        />
      </div>
    </article>
  )
}
