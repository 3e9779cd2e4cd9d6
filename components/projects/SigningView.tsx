import { useTranslations } from 'next-intl'
import { Desk } from '@/components/contact/Desk'
import { PastBand } from '@/components/editions/PastBand'
import { TranslationNotice } from '@/components/layout/Headings'
import { Prose } from '@/components/ui/Prose'
import { Section, TwoColumns } from '@/components/ui/Section'
import type { SigningEntry } from '@/lib/content'
import { isReachable } from '@/lib/pages/contact/reachable'
import { paths } from '@/lib/pages/paths'
import { sections } from './SigningSections'
import './signing.css'

/** Everything about one signing. */
export function SigningView({ entry }: { entry: SigningEntry }) {
  const t = useTranslations()
  const { id, facts, words } = entry
  return (
    <article className="signing">
      <div className="mt-4 bg-sea text-foam">
        <div className="page-width py-8 md:py-12">
          <sections.heading entry={entry} />
          <sections.figures entry={entry} />
        </div>
      </div>
      <div className="page-width">
        <PastBand year={facts.edition} />
        <TranslationNotice entry={entry} path={paths.project(facts.edition, id)} />
        <div className="mt-10">
          <sections.picture entry={entry} />
        </div>
        <div className="mt-14">
          <sections.sectors entry={entry} />
        </div>
        <div className="beside mt-14">
          <TwoColumns
            first="main"
            main={
              <>
                <Prose entry={entry} />
                <sections.reports entry={entry} />
              </>
            }
            side={
              <>
                <sections.related entry={entry} />
                {isReachable('investment') && (
                  <Section id="ask" title={t('contact.investment')}>
                    <Desk
                      desk="investment"
                      about={{ id, path: paths.project(facts.edition, id), title: words.title }}
                      heading={false}
                    />
                  </Section>
                )}
              </>
            }
          />
        </div>
        <sections.sources entry={entry} />
      </div>
    </article>
  )
}
