import { useLocale, useTranslations } from 'next-intl'
import { Choice } from '@/components/filter/Choice'
import { formatDayInYear, formatWeekdayOf } from '@/lib/language/date-format'
import type { Locale } from '@/lib/language/locales'
import { type FacetName, facetNames } from '@/lib/lists/events/facet-names'
import { facetLabel, facetValueLabel } from '@/lib/lists/events/facet-words'
import type { FacetValues } from '@/lib/lists/events/facets'

/** A day as short as a form of one year allows: 13 June Thu. */
const label = (locale: Locale, name: FacetName, value: string) =>
  name === 'day'
    ? `${formatDayInYear(locale, value)} ${formatWeekdayOf(locale, value)}`
    : facetValueLabel(locale, name, value)

/** The values of one facet; of those about access all that are chosen must hold. */
function Facet({ name, values }: { name: FacetName; values: readonly string[] }) {
  const t = useTranslations()
  const locale = useLocale()
  const isAccess = name === 'access'
  return (
    <fieldset data-all={isAccess ? '' : undefined}>
      <legend>{facetLabel(t, name)}</legend>
      {isAccess && <p className="w-full text-sm text-quiet">{t('filter.all')}</p>}
      {values.map((value) => (
        <Choice key={value} name={name} value={value} label={label(locale, name, value)} />
      ))}
      {isAccess && <Choice name="unconfirmed" value="yes" label={t('filter.unconfirmed')} />}
    </fieldset>
  )
}

/** A native control for everything that the programme can be filtered by. */
export function FacetFields({ options }: { options: FacetValues }) {
  return facetNames
    .filter((name) => options[name].length > 0)
    .map((name) => <Facet key={name} name={name} values={options[name]} />)
}
