import { useTranslations } from 'next-intl'
import { ActionButton } from './ActionButton'

/** The plan as a calendar file, and what to do where a browser does not download it. */
export function CalendarCopy() {
  const t = useTranslations('my_programme')
  return (
    <section data-if="some" hidden aria-labelledby="calendar" className="mt-14 print:hidden">
      <h2 id="calendar" className="mb-4 text-section">
        {t('calendar')}
      </h2>
      <ActionButton does="calendar">{t('calendar_get')}</ActionButton>
      <p role="status">
        <span data-notice="failed" hidden>
          {t('calendar_failed')}
        </span>
      </p>
      <p className="mt-3 max-w-measure">{t('calendar_note')}</p>
      <p className="mt-3 max-w-measure">{t('calendar_blocked')}</p>
    </section>
  )
}
