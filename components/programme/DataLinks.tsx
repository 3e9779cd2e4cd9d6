import { useLocale, useTranslations } from 'next-intl'
import { scheduleYears } from '@/lib/outputs/schedule/programme-schedule'
import { inLanguage, paths } from '@/lib/pages/paths'

/** The programme as data: schedule files for conference programs, and the open data. */
export function DataLinks({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const files = [
    ['schedule.xml', paths.schedule(year, 'xml')],
    ['schedule.json', paths.schedule(year, 'json')],
    ['giggity.json', paths.giggity(year)],
  ] as const
  return (
    <section aria-labelledby="data" className="mt-14 print:hidden">
      <h2 id="data" className="mb-4 text-section">
        {t('data.links_title')}
      </h2>
      <p>
        <a href={inLanguage(locale, paths.data(year))} className="inline-block py-2 underline">
          {t('data.links_data')}
        </a>
      </p>
      {scheduleYears().includes(year) && (
        <>
          <p className="max-w-measure">{t('data.links_note')}</p>
          <ul className="flex flex-wrap gap-x-6">
            {files.map(([name, path]) => (
              <li key={name}>
                <a href={inLanguage(locale, path)} className="inline-block py-2 underline">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
