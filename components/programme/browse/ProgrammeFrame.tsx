import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { NavLinks } from '@/components/filter/NavLinks'
import { ListHeading } from '@/components/layout/Headings'
import { MyProgrammeLink } from '@/components/my-programme/Star'
import { edition, events } from '@/lib/content'
import { changesOf } from '@/lib/model/event/changes'
import type { Phase } from '@/lib/model/schema/edition'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'
import { ProgrammeFilter } from '../filter/ProgrammeFilter'
import './programme.css'

/** The common parts of the three views of a programme: heading, views, filter. */
export function ProgrammeFrame({
  info,
  year,
  children,
}: {
  info: PageInfo
  year: number
  children: ReactNode
}) {
  const t = useTranslations()
  const locale = useLocale()
  const entries = events(locale, year)
  return (
    <>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        {/* Starts at the beginning, with the growing item last, so that none moves while the page loads. */}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
          <ViewLinks year={year} path={info.path} />
          <ChangesLink year={year} />
          <p>
            <a
              href={inLanguage(locale, paths.subscribe(year))}
              className="inline-block py-1 text-link underline"
            >
              {t('calendar.subscribe')}
            </a>
          </p>
          <MyProgrammeLink year={year} />
        </div>
        <ProgrammeFilter entries={entries} year={year} />
        <p className="zone text-sm">{t('programme.zone')}</p>
      </div>
      {children}
    </>
  )
}

const views = [
  { name: 'day', path: paths.programme },
  { name: 'grid', path: paths.programmeGrid },
  { name: 'list', path: paths.programmeList },
] as const

/** What the programme itself is called beside its other views: of a past edition it is not by day. */
const dayViews = {
  coming: 'programme.view.day',
  past: 'programme.whole',
} as const satisfies Record<Phase, string>

/** The three views of a programme, of which the page shows one. */
function ViewLinks({ year, path }: { year: number; path: string }) {
  const t = useTranslations()
  const locale = useLocale()
  const { phase } = edition(locale, year).facts
  const links = views.map(({ name, path: pathOf }) => ({
    label: t(name === 'day' ? dayViews[phase] : `programme.view.${name}`),
    href: inLanguage(locale, pathOf(year)),
  }))
  return <NavLinks label={t('programme.views')} links={links} current={inLanguage(locale, path)} />
}

/** The link to the changes of a programme, with their number. */
function ChangesLink({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const { length: count } = changesOf(events(locale, year))
  return (
    <p className="print:hidden">
      <a
        href={inLanguage(locale, paths.changes(year))}
        className="inline-block py-1 text-link underline"
      >
        {t('changes.link', { count })}
      </a>
    </p>
  )
}
