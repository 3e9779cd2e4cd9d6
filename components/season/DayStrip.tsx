import { useLocale, useTranslations } from 'next-intl'
import { dayNumeral, formatWeekdayOf } from '@/lib/language/date-format'
import { inLanguage, paths } from '@/lib/pages/paths'
import { eventValuePages } from '@/lib/pages/value-pages'
import type { SeasonDay } from '@/lib/programme/season-days'
import { dayWindow } from '@/lib/programme/windows'
import { SeasonState } from './SeasonState'

/** The days of an edition, each a link to its programme with its number of events; the present day is marked. */
export function DayStrip({ days, year }: { days: readonly SeasonDay[]; year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const pages = eventValuePages.pages(year).filter(({ name }) => name === 'day')
  const linked = days.filter(({ day }) => pages.some(({ value }) => value === day))
  if (linked.length === 0) return null
  return (
    <nav aria-label={t('facet.day')} className="page-width overflow-x-auto pt-6">
      <ul className="flex border-b-2 border-line">
        {linked.map(({ day, count, running }) => (
          <li key={day} className="min-w-11 flex-1">
            <a
              href={inLanguage(locale, paths.programmeFacet(year, 'day', day))}
              className="relative flex flex-col items-center py-2 hover:underline"
            >
              <span className="text-sm text-quiet">{formatWeekdayOf(locale, day)}</span>{' '}
              <b className="text-xl leading-tight tabular-nums md:text-3xl">{dayNumeral(day)}</b>{' '}
              <span className="text-sm text-quiet">
                {t('programme.count', { count: count + running })}
              </span>
              <SeasonState
                {...dayWindow(day)}
                className="absolute inset-x-0 -bottom-0.5 border-b-6 border-flag-yellow"
              >
                <span className="sr-only">{t('now.today')}</span>
              </SeasonState>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
