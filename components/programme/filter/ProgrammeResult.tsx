import { useTranslations } from 'next-intl'
import { FilterResult } from '@/components/filter/FilterResult'
import { Template, templateArgs } from '@/components/ui/Template'

/** How many events are listed, and those whose price or access is not known. */
export function ProgrammeResult({ count }: { count: number }) {
  const t = useTranslations()
  return (
    <>
      <p className="zone-note text-sm text-quiet">{t('programme.zone')}</p>
      <FilterResult
        all={t('programme.count', { count })}
        found={t.rich('filter.found', { n: templateArgs.n, total: count })}
        none={t('filter.none')}
      >
        <Template name="of">{t.rich('filter.of', templateArgs)}</Template>
        <Template name="price">
          <p>
            {t.rich('filter.price_unknown', templateArgs)}{' '}
            <button type="button" data-change="price">
              {t('filter.price_also')}
            </button>
          </p>
        </Template>
        <Template name="access">
          <p>
            {t.rich('filter.access_unknown', templateArgs)}{' '}
            <button type="button" data-change="access">
              {t('filter.unconfirmed')}
            </button>
          </p>
        </Template>
      </FilterResult>
    </>
  )
}
