import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { NavLinks } from '@/components/filter/NavLinks'
import { Phrases } from '@/components/ui/Phrases'
import { edition, events } from '@/lib/content'
import { changesOf } from '@/lib/model/event/changes'
import type { Phase } from '@/lib/model/schema/edition'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'
import { ProgrammeFilter } from '../filter/ProgrammeFilter'
import { ThumbBar } from './ThumbBar'
import './programme.css'

/** The common parts of the three views of a programme: heading, views, filter. */
export function ProgrammeFrame({
  info,
  year,
  isWide = false,
  children,
}: {
  info: PageInfo
  year: number
  /** The view needs the whole width, also where the filter could stand beside it. */
  isWide?: boolean
  children: ReactNode
}) {
  const t = useTranslations()
  const locale = useLocale()
  const entries = events(locale, year)
  return (
    <div className={isWide ? 'programme grid-width' : 'programme beside page-width'}>
      <header>
        <h1 className="text-section">
          <Phrases locale={locale} text={info.title} />
        </h1>
        <ViewLinks year={year} path={info.path} />
      </header>
      <div>
        <ProgrammeFilter entries={entries} year={year} />
      </div>
      <div>
        {children}
        <ThumbBar year={year} />
        <p className="mt-8 text-sm">{t('programme.zone')}</p>
        <ul className="flex flex-wrap gap-x-6 print:hidden">
          <li>
            <ChangesLink year={year} />
          </li>
          <li>
            <a
              href={inLanguage(locale, paths.subscribe(year))}
              className="inline-block py-2 text-link underline"
            >
              {t('calendar.subscribe')}
            </a>
          </li>
        </ul>
      </div>
    </div>
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
    <a
      href={inLanguage(locale, paths.changes(year))}
      className="inline-block py-2 text-link underline"
    >
      {t('changes.link', { count })}
    </a>
  )
}
