import { useLocale, useTranslations } from 'next-intl'
import { EventLink } from '@/components/programme/browse/EventLink'
import type { EventEntry } from '@/lib/content'
import { formatDate } from '@/lib/language/date-format'

/** Every change of the programme; the element shows those of the reader's items since the last visit. */
export function Changes({ entries }: { entries: readonly EventEntry[] }) {
  const t = useTranslations('my_programme')
  const locale = useLocale()
  const changed = entries.filter(({ facts }) => facts.sequence > 0 && facts.changes.length > 0)
  if (changed.length === 0) return null
  return (
    <section
      data-if="own changed"
      hidden
      aria-labelledby="changed"
      className="mb-8 border-s-4 border-flag-red bg-sand p-5"
    >
      <h2 id="changed" className="text-section">
        {t('changed')}
      </h2>
      <ul className="mt-2">
        {changed.map((entry) => (
          <li key={entry.id} data-changed={entry.id} hidden className="py-1">
            <b>
              <EventLink entry={entry} />
            </b>
            <ul>
              {entry.facts.changes
                .toSorted((a, b) => (a.date < b.date ? -1 : 1))
                .map(({ date, what }) => (
                  <li key={`${date} ${what.zh}`}>
                    {formatDate(locale, date)} · {what[locale]}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
