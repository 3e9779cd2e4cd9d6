import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { EventLink } from '@/components/programme/browse/RowParts'
import type { EventEntry } from '@/lib/content'
import { formatDate } from '@/lib/language/date-format'
import { inLanguage, paths } from '@/lib/pages/paths'
import type { Action } from '@/lib/programme/my-programme/actions'

/** The banners above the items: a plan received by link, the last action, or an empty plan. */
export function Banners({ year }: { year: number }) {
  const t = useTranslations('my_programme')
  const locale = useLocale()
  return (
    <>
      <section
        data-if="asking"
        hidden
        aria-labelledby="received"
        className="mb-8 border-s-4 border-flag-yellow bg-sand p-5 print:hidden"
      >
        <h2 id="received" tabIndex={-1} className="text-section">
          {t('received')}
        </h2>
        <p className="mt-2">
          <span data-outlet="received" /> {t('received_ask')}
        </p>
        <div className="mt-4 flex flex-wrap gap-3">
          <ActionButton does="add">{t('add')}</ActionButton>
          <ActionButton does="replace">{t('replace')}</ActionButton>
          <ActionButton does="look">{t('look')}</ActionButton>
        </div>
      </section>
      <div
        data-if="looking"
        hidden
        className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-3 bg-sand p-5 print:hidden"
      >
        <p tabIndex={-1}>{t('looking')}</p>
        <ActionButton does="back">{t('back')}</ActionButton>
      </div>
      <div className="said flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
        <div role="status" tabIndex={-1}>
          <p data-notice="added" hidden>
            {t('added')}
          </p>
          <p data-notice="replaced" hidden>
            {t('replaced')}
          </p>
          <p data-notice="cleared" hidden>
            {t('cleared')}
          </p>
        </div>
        <ActionButton does="undo" when="undoable">
          {t('undo')}
        </ActionButton>
      </div>
      <section data-if="own none" hidden aria-labelledby="empty" className="py-8">
        <h2 id="empty" className="text-section">
          {t('empty')}
        </h2>
        <p className="mt-3 max-w-measure">{t('empty_how')}</p>
        <p className="mt-5">
          <a
            href={inLanguage(locale, paths.programme(year))}
            className="inline-block border-2 border-ink px-4 py-2.5 font-bold hover:bg-sand"
          >
            {t('to_programme')}
          </a>
        </p>
      </section>
      <div data-if="unknown" hidden className="mb-8 max-w-measure">
        <p>{t('unknown')}</p>
        <div data-outlet="unknown" className="font-bold" />
      </div>
    </>
  )
}

/** Every change of the programme; the element shows those of the reader's items since the last visit. */
export function UnseenChanges({ entries }: { entries: readonly EventEntry[] }) {
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

/** A button for an action of the page's element. */
export function ActionButton({
  does,
  when,
  children,
}: {
  does: Action
  /** States in which it is shown, see `MyProgrammeView`. */
  when?: string
  children: ReactNode
}) {
  return (
    <button
      type="button"
      data-do={does}
      data-if={when}
      hidden={when !== undefined}
      className="min-h-11 border-2 border-ink px-4 font-bold hover:bg-sand"
    >
      {children}
    </button>
  )
}
