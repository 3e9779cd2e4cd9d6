import { useTranslations } from 'next-intl'
import { places, Template } from './Template'

/** How many events are listed, and what would let in more. Without a script, how many there are. */
export function FilterResult({ count }: { count: number }) {
  const t = useTranslations()
  return (
    <>
      <p className="zone-note text-sm text-quiet">{t('programme.zone')}</p>
      <div className="result">
        <p role="status" tabIndex={-1}>
          {t('programme.count', { count })}
        </p>
        <button type="button" data-change="clear" hidden>
          {t('filter.clear')}
        </button>
      </div>
      <div data-offers="" />
      <Template say="found">{t.rich('filter.found', { n: places.n, total: count })}</Template>
      <Template say="none">{t('filter.none')}</Template>
      <Template say="leave-out">
        <p>
          <button type="button">{t.rich('filter.leave_out', places)}</button>
        </p>
      </Template>
      <Template say="price">
        <p>
          {t.rich('filter.price_unknown', places)}{' '}
          <button type="button" data-change="price">
            {t('filter.price_also')}
          </button>
        </p>
      </Template>
      <Template say="access">
        <p>
          {t.rich('filter.access_unknown', places)}{' '}
          <button type="button" data-change="access">
            {t('filter.unconfirmed')}
          </button>
        </p>
      </Template>
    </>
  )
}
