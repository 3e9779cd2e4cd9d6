import { useLocale, useTranslations } from 'next-intl'
import { edition } from '@/lib/content'
import { type EventFacetName, eventFacets } from '@/lib/lists/events/facets'
import type { Options } from '@/lib/lists/faceted-list'
import { inLanguage, paths } from '@/lib/pages/paths'

/**
 * What is asked for most. Links lead to the page of one value; a script filters by it instead. What
 * depends on the clock is there while the edition runs, by the clock of the device.
 */
export function QuickChoices({
  options,
  year,
}: {
  options: Options<EventFacetName>
  year: number
}) {
  const t = useTranslations()
  const locale = useLocale()
  const whole = inLanguage(locale, paths.programme(year))
  const isComing = edition(locale, year).facts.phase === 'coming'
  const days = `${whole}day/`
  const asked: { name: EventFacetName; value: string; label: string }[] = [
    { name: 'price', value: 'free', label: eventFacets.word(locale, 'price', 'free') },
    { name: 'follow', value: locale, label: t('filter.follow') },
  ]
  const choices = asked.filter(({ name, value }) => options[name].includes(value))
  if (choices.length === 0 && !isComing) return null
  return (
    <nav aria-label={t('filter.quick')}>
      <ul className="quick">
        {choices.map(({ name, value, label }) => (
          <li key={name}>
            <a
              href={inLanguage(locale, paths.programmeFacet(year, name, value))}
              data-query={`${name}=${value}`}
            >
              {label}
            </a>
          </li>
        ))}
        {isComing && (
          <>
            <li className="while-running">
              <a href={whole} data-days={days}>
                {t('filter.today')}
              </a>
            </li>
            <li className="while-running">
              <a href={whole} data-days={days} data-rest="&part=evening">
                {t('filter.tonight')}
              </a>
            </li>
            <li className="while-running">
              <button type="button" data-jump="">
                {t('filter.jump')}
              </button>
            </li>
          </>
        )}
      </ul>
    </nav>
  )
}
