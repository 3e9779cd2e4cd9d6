import { useLocale, useTranslations } from 'next-intl'
import { EventList } from '@/components/programme/EventList'
import type { EventEntry } from '@/lib/content'
import { inLanguage, paths } from '@/lib/pages/paths'

const shown = 6

/** The first events of the programme and the way to all of them; nothing before there are any. */
export function NextEvents({ entries, year }: { entries: readonly EventEntry[]; year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="programme" className="page-width pb-14">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="programme" className="mb-4 text-section">
          {t('nav.programme')}
        </h2>
        <a href={inLanguage(locale, paths.programme(year))} className="py-2 underline">
          {t('home.all_events', { count: entries.length })}
        </a>
      </div>
      <EventList entries={entries.slice(0, shown)} level={3} />
    </section>
  )
}
