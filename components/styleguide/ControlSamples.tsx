import { useLocale, useTranslations } from 'next-intl'
import { Breadcrumbs } from '@/components/layout/Breadcrumbs'
import { CalendarLink } from '@/components/programme/CalendarLink'
import { LinkList } from '@/components/ui/LinkList'
import { pages, site } from '@/lib/content'
import type { PageInfo } from '@/lib/pages/page-info'
import { inLanguage, paths } from '@/lib/pages/paths'
import { sampleEvent } from './entries'
import { whenSamples } from './samples'

/** Links, a link that has the focus, buttons with and without a file, breadcrumbs. */
export function ControlSamples({ page }: { page: PageInfo }) {
  const t = useTranslations()
  const locale = useLocale()
  const home = inLanguage(locale, paths.home)
  const year = site().current_edition
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
        <Breadcrumbs
          page={page}
          trail={[{ name: t('nav.programme'), path: paths.programme(year) }]}
        />
        <LinkList links={texts.map((entry) => ({ entry, path: paths.page(entry.id) }))} />
      </div>
      <div>
        <CalendarLink facts={event('undated')} />
        <CalendarLink facts={event('day')} />
      </div>
    </div>
  )
}
