import { useLocale, useTranslations } from 'next-intl'
import { OrganisationEntry, VenueEntry } from '@/components/directory/DirectoryView'
import { Breadcrumbs } from '@/components/layout/Breadcrumbs'
import { TranslationNotice } from '@/components/layout/Headings'
import { ArticleList } from '@/components/news/ArticleList'
import { CalendarNote } from '@/components/programme/CalendarLinks'
import { LinkList } from '@/components/ui/LinkList'
import { Section } from '@/components/ui/Section'
import { currentYear, organisations, pages, venues } from '@/lib/content'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'
import { sampleArticles, sampleEvent, whenSamples } from './samples'

const controls = ['button-primary', 'button', 'chip'] as const

/** Links, a link that has the focus, controls by their names, calendar links with and without a file, breadcrumbs. */
export function ControlSamples({ page }: { page: PageInfo }) {
  const t = useTranslations()
  const locale = useLocale()
  const home = inLanguage(locale, paths.home)
  const year = currentYear()
  const texts = pages(locale).slice(0, 3)
  const event = (when: keyof typeof whenSamples) =>
    sampleEvent(locale, t('styleguide.event.day'), { when: whenSamples[when] }).facts
  return (
    <div className="grid gap-8 md:grid-cols-2">
      <div className="grid content-start justify-items-start gap-4">
        <a href={home} className="text-link underline">
          {t('styleguide.link')}
        </a>
        <a
          href={home}
          className="text-link underline outline-offset-3 [outline:3px_solid_var(--link)]"
        >
          {t('styleguide.focus')}
        </a>
        <p className="flex flex-wrap items-center gap-3">
          {controls.map((control) => (
            <a key={control} href={home} className={control}>
              {t('styleguide.link')}
            </a>
          ))}
          <a href={home} aria-current="true" className="chip">
            {t('styleguide.link')}
          </a>
          <span className="tag">{t('styleguide.link')}</span>
        </p>
        <Breadcrumbs
          page={page}
          trail={[{ name: t('nav.programme'), path: paths.programme(year) }]}
        />
        <LinkList links={texts.map((entry) => ({ entry, path: paths.page(entry.id) }))} />
      </div>
      <div>
        <CalendarNote facts={event('undated')} />
        <CalendarNote facts={event('day')} />
      </div>
    </div>
  )
}

/** The first venue and the first body, which stand for all. */
export const sampleListed = () => [...venues().slice(0, 1), ...organisations().slice(0, 1)]

/** The two notices about a translation, articles of each kind, a venue and an organisation. */
export function ListSamples({ page, notes }: { page: PageInfo; notes: readonly string[] }) {
  const t = useTranslations('styleguide')
  const locale = useLocale()
  const [text] = pages(locale)
  return (
    <>
      <Section id="notices" title={t('notices')}>
        {text !== undefined &&
          [{ isFallback: true }, { isStale: true }].map((state) => (
            <TranslationNotice
              key={JSON.stringify(state)}
              entry={{ ...text, isFallback: false, isStale: false, ...state }}
              path={page.path}
            />
          ))}
      </Section>
      <Section id="articles" title={t('articles')}>
        <ArticleList entries={sampleArticles(locale, t('article'), t('summary'))} level={3} />
      </Section>
      <Section id="directory" title={t('directory')}>
        {venues()
          .slice(0, 1)
          .map((venue) => (
            <VenueEntry key={venue.id} venue={venue} notes={notes} />
          ))}
        {organisations()
          .slice(0, 1)
          .map((organisation) => (
            <OrganisationEntry key={organisation.id} organisation={organisation} notes={notes} />
          ))}
      </Section>
    </>
  )
}
