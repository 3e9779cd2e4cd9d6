import { useLocale, useTranslations } from 'next-intl'
import { Row, Section } from '@/components/ui/Section'
import { countryOrRegion } from '@/lib/language/text'
import type { Investor } from '@/lib/model/schema/investor'
import type { ProjectFacts } from '@/lib/model/schema/project'

/** The investors, and whether the project counts as foreign-invested. */
export function Investors({ facts }: { facts: ProjectFacts }) {
  const t = useTranslations()
  const { investors, foreign_funded: funded, foreign_basis: basis } = facts
  return (
    <Section id="investors" title={t('projects.investors')}>
      {investors.length === 0 ? (
        <p className="mb-4">{t('project.no_investor')}</p>
      ) : (
        <ul>
          {investors.map((investor, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two confidential investors have nothing else to tell them apart
            <InvestorEntry key={place} investor={investor} />
          ))}
        </ul>
      )}
      {funded !== 'unknown' && (
        <dl className="@container border-b border-line">
          <Row term={t('project.funded')}>
            {t(`project.funded_value.${funded}`)}
            {basis !== undefined && (
              <span className="block text-sm text-quiet">{t(`project.basis.${basis}`)}</span>
            )}
          </Row>
        </dl>
      )}
    </Section>
  )
}

/** One investor: name, role, legal seat and that of the ultimate parent apart, share. */
function InvestorEntry({ investor }: { investor: Investor }) {
  const t = useTranslations()
  const locale = useLocale()
  const {
    name,
    original,
    role,
    country_region,
    parent_country_region,
    share = 'unknown',
  } = investor
  const country = (code: string) => countryOrRegion(locale, code)
  const facts = [
    { term: t('project.legal_country'), value: country_region, show: country },
    { term: t('project.parent_country'), value: parent_country_region, show: country },
    { term: t('project.share'), value: share, show: (percent: string) => `${percent}%` },
  ].filter(({ value }) => value !== 'unknown')
  return (
    <li className="border-t border-line py-4">
      <p>
        <strong>{name === 'confidential' ? t('projects.confidential') : name[locale]}</strong>
        {' · '}
        {t(`project.role.${role}`)}
      </p>
      {original !== undefined && name !== 'confidential' && <OriginalName original={original} />}
      <dl className="mt-1 text-sm">
        {facts.map(({ term, value, show }) => (
          <div key={term} className="flex flex-wrap gap-x-3">
            <dt className="text-quiet">{term}</dt>
            <dd>{show(value)}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

/** A name in its own script with its reading, each marked as of its language (WCAG 3.1.2). */
function OriginalName({
  original: { name, lang, reading },
}: {
  original: NonNullable<Investor['original']>
}) {
  const t = useTranslations('project')
  const isLatin = reading !== undefined && /\p{Script=Latin}/u.test(reading)
  return (
    <p className="text-sm">
      <span className="text-quiet">{t('original')}</span> <span lang={lang}>{name}</span>
      {reading !== undefined && (
        <>
          {' '}
          (<span lang={isLatin ? `${lang.split('-')[0]}-Latn` : lang}>{reading}</span>)
        </>
      )}
    </p>
  )
}
