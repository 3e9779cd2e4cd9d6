import { useLocale, useTranslations } from 'next-intl'
import { Desk } from '@/components/contact/Desk'
import { EntryHeading } from '@/components/layout/EntryHeading'
import { LinkList } from '@/components/ui/LinkList'
import { Prose } from '@/components/ui/Prose'
import { Section } from '@/components/ui/Section'
import { SourceList } from '@/components/ui/SourceList'
import { TwoColumns } from '@/components/ui/TwoColumns'
import { chosen, events, news, projects, type SigningEntry } from '@/lib/content'
import { paths } from '@/lib/site/paths'
import { NamedProjects } from './NamedProjects'
import { SigningDetails } from './SigningDetails'
import { SigningFigures } from './SigningFigures'
import { SigningMeaning } from './SigningMeaning'
import { SigningPicture } from './SigningPicture'

/** Everything about one signing: each figure with its meaning and its source. */
export function SigningView({ entry }: { entry: SigningEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { id, facts } = entry
  const ceremony = chosen(events(locale, facts.edition), [facts.event])
  const articles = news(locale).filter((article) => article.facts.signings.includes(id))
  const named = projects(locale, facts.edition).filter((project) => project.facts.signing === id)
  const links = [
    ...ceremony.map((to) => ({ entry: to, path: paths.event(to.facts.edition, to.id) })),
    ...articles.map((to) => ({ entry: to, path: paths.article(to.id) })),
  ]
  return (
    <article className="page-width">
      <EntryHeading entry={entry} path={paths.project(facts.edition, id)} />
      <SigningFigures facts={facts} />
      <div className="mt-10 grid gap-10 md:grid-cols-2">
        <SigningPicture facts={facts} />
        <SigningMeaning facts={facts} />
      </div>
      <div className="mt-14">
        <TwoColumns
          first="main"
          main={
            <>
              <Prose entry={entry} />
              <Section id="details" title={t('projects.details')}>
                <SigningDetails facts={facts} />
              </Section>
            </>
          }
          side={
            <>
              <NamedProjects entries={named} signings={[entry]} />
              {links.length > 0 && (
                <Section id="more" title={t('news.related')}>
                  <LinkList links={links} />
                </Section>
              )}
              <SourceList citations={facts.sources} />
              <Section id="ask" title={t('contact.investment')}>
                <Desk
                  desk="investment"
                  about={{
                    id,
                    path: paths.project(facts.edition, id),
                    title: entry.words.title,
                  }}
                  heading={false}
                />
              </Section>
            </>
          }
        />
      </div>
    </article>
  )
}
