import { useLocale, useTranslations } from 'next-intl'
import type { FacetedList, Options } from '@/lib/lists/faceted-list'
import { unconfirmedName } from '@/lib/lists/filter'
import { Choice } from './Choice'

/** A native control for everything that a list can be filtered by; scripts read facets from it. */
export function FilterFields<Item extends object, Name extends string>({
  list: { facets, names, label },
  options,
}: {
  list: FacetedList<Item, Name>
  options: Options<Name>
}) {
  const t = useTranslations()
  const locale = useLocale()
  return names
    .filter((name) => options[name].length > 0)
    .map((name) => {
      const { match, unconfirmed, word, shortWord = word } = facets[name]
      const isAll = match === 'all'
      return (
        <fieldset key={name} data-all={isAll ? '' : undefined}>
          <legend>{label(locale, name)}</legend>
          {isAll && <p className="w-full text-sm text-quiet">{t('filter.all')}</p>}
          {options[name].map((value) => (
            <Choice key={value} name={name} value={value} label={shortWord(locale, value)} />
          ))}
          {unconfirmed && (
            <Choice name={unconfirmedName} value="yes" label={t('filter.unconfirmed')} />
          )}
        </fieldset>
      )
    })
}
