import { useLocale, useTranslations } from 'next-intl'
import { useUnknown } from '@/components/ui/useUnknown'
import { countryOrRegion } from '@/lib/language/text'
import type { Investor } from '@/lib/model/schema/investor'
import { OriginalName } from './OriginalName'

/** One investor: name, role, legal seat and that of the ultimate parent apart, share. */
export function InvestorEntry({ investor, year }: { investor: Investor; year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const unknown = useUnknown(year)
  const { name, original, role, country_region, parent_country_region, share } = investor
  const country = (code: string) => (code === 'unknown' ? unknown : countryOrRegion(locale, code))
  const facts = [
    [t('project.legal_country'), country(country_region)],
    [t('project.parent_country'), country(parent_country_region)],
    ...(share === undefined
      ? []
      : [[t('project.share'), share === 'unknown' ? unknown : `${share}%`] as const]),
  ] as const
  return (
    <li className="border-t border-line py-4">
      <p>
        <strong>{name === 'confidential' ? t('projects.confidential') : name[locale]}</strong>
        {' · '}
        {t(`project.role.${role}`)}
      </p>
      {original !== undefined && name !== 'confidential' && <OriginalName original={original} />}
      <dl className="mt-1 text-sm">
        {facts.map(([term, value]) => (
          <div key={term} className="flex flex-wrap gap-x-3">
            <dt className="text-quiet">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
