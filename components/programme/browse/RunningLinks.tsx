import { useTranslations } from 'next-intl'
import type { Line } from '@/lib/programme/by-day'
import { StatusLabel } from '../StatusLabel'
import { EventLink } from './EventLink'
import { RowTime } from './RowTime'

/** What runs for several days, beside the tables of the days. */
export function RunningLinks({ lines }: { lines: readonly Line[] }) {
  const t = useTranslations()
  if (lines.length === 0) return null
  return (
    <section id="running" className="mt-10">
      <h2 className="mb-4 text-section">{t('programme.running')}</h2>
      <ul className="running">
        {lines.map(({ entry, session }) => (
          <li key={session.id}>
            <RowTime facts={entry.facts} session={session} /> <EventLink entry={entry} />{' '}
            <StatusLabel status={session.status} />
          </li>
        ))}
      </ul>
    </section>
  )
}
