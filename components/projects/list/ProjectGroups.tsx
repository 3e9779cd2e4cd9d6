import { useLocale, useTranslations } from 'next-intl'
import type { ProjectEntry } from '@/lib/content'
import { formatDate, formatPartialDate } from '@/lib/language/date-format'
import { type Locale, languageTags } from '@/lib/language/locales'
import { formatMoney } from '@/lib/language/money-format'
import { encodeAddends } from '@/lib/lists/projects/addend-code'
import { projectFacets } from '@/lib/lists/projects/facets'
import { ranksOf } from '@/lib/lists/projects/sort'
import { encodeRow } from '@/lib/lists/row-code'
import { currentAmounts } from '@/lib/model/project/amounts'
import { currentStage } from '@/lib/model/project/stages'
import { addendsOf } from '@/lib/model/project/totals'
import type { Amount } from '@/lib/model/schema/money'
import { type ProjectFacts, projectTypes } from '@/lib/model/schema/project'
import { inLanguage, paths } from '@/lib/pages/paths'
import { useAmountWords } from '../project/Amounts'

/** Signed projects, opportunities and agreements without investment, each on their own. */
export function ProjectGroups({
  entries,
  codes,
}: {
  entries: readonly ProjectEntry[]
  codes?: ReadonlyMap<string, RowCodes>
}) {
  const t = useTranslations()
  const groups = projectTypes
    .map((type) => ({ type, rows: entries.filter(({ facts }) => facts.type === type) }))
    .filter(({ rows }) => rows.length > 0)
  return groups.map(({ type, rows }) => (
    <section key={type} aria-labelledby={type} className="mt-14">
      <h2 id={type} className="mb-4 text-section">
        {t(`project_list.group.${type}`)}
      </h2>
      <ul className="projects">
        {rows.map((entry) => (
          <ProjectRow key={entry.id} entry={entry} codes={codes?.get(entry.id)} />
        ))}
      </ul>
    </section>
  ))
}

/** One project in a list. */
function ProjectRow({ entry, codes }: { entry: ProjectEntry; codes?: RowCodes }) {
  const locale = useLocale()
  const { id, facts, words, wordsLocale } = entry
  return (
    <li data-project={id} {...codes}>
      <div>
        <h3>
          <a
            href={inLanguage(locale, paths.project(facts.edition, id))}
            lang={wordsLocale === locale ? undefined : languageTags[wordsLocale]}
          >
            {words.title}
          </a>
        </h3>
        <RowFacts entry={entry} />
      </div>
      <div>
        {currentAmounts(facts).map((amount) => (
          <RowAmount key={amount.kind} amount={amount} />
        ))}
      </div>
      <RowStage facts={facts} />
    </li>
  )
}

/** Sector, district and origin of the legal investors; unknown facts are named as unknown. */
function RowFacts({ entry }: { entry: ProjectEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { district } = entry.facts.site
  const origins = projectFacets
    .valuesOf(entry)
    .origin.map((value) =>
      value === 'unknown'
        ? t('project_list.unknown.origin')
        : t('project_list.investor', { region: projectFacets.word(locale, 'origin', value) }),
    )
  const facts = [
    t(`sector.${entry.facts.sector}`),
    district === 'unknown' ? t('project_list.unknown.district') : t(`district.${district}`),
    ...origins,
  ]
  return <p>{facts.join(' · ')}</p>
}

/** An amount with its kind in words: as it was announced first, then as stored in RMB. */
function RowAmount({ amount }: { amount: Amount }) {
  const t = useTranslations()
  const locale = useLocale()
  const words = useAmountWords()
  const { kind, currency, conversions = [] } = amount
  const stored = currency === 'CNY' ? undefined : conversions.find((to) => to.currency === 'CNY')
  return (
    <p>
      {t(`amount.${kind}`)} <b>{words(amount)}</b>
      {stored !== undefined && (
        <small>
          {t('project_list.converted', {
            amounts: formatMoney(locale, stored),
            date: formatDate(locale, stored.rate_date),
          })}
        </small>
      )}
    </p>
  )
}

/** The stage that a project is at, with its date, and the day of its signing. */
function RowStage({ facts }: { facts: ProjectFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { stage, date } = currentStage(facts) ?? { stage: 'unknown', date: 'unknown' }
  const name = stage === 'unknown' ? t('project_list.unknown.stage') : t(`stage.${stage}`)
  const { type, signed_on: signedOn = 'unknown' } = facts
  return (
    <p>
      <b>
        {date === 'unknown'
          ? t('project_list.stage_undated', { stage: name })
          : t('project_list.stage', { stage: name, date: formatPartialDate(locale, date) })}
      </b>
      {type === 'signed' && (
        <span>
          {signedOn === 'unknown'
            ? t('project_list.signed_unknown')
            : t('project_list.signed', { date: formatPartialDate(locale, signedOn) })}
        </span>
      )}
    </p>
  )
}

/** The data attributes of a row, for the script of the page. */
export interface RowCodes {
  'data-facets': string
  /** Amounts that go into totals. */
  'data-addends': string | undefined
  /** Its rank in each order but the default one. */
  'data-ranks': string
}

/** The codes of each project of a page, by id. */
export function rowCodes(
  locale: Locale,
  entries: readonly ProjectEntry[],
): ReadonlyMap<string, RowCodes> {
  const options = projectFacets.options(entries)
  const ranks = ranksOf(locale, entries)
  return new Map(
    entries.map((entry) => [
      entry.id,
      {
        'data-facets': encodeRow(projectFacets, [entry], options),
        'data-addends': encodeAddends(addendsOf(entry.facts)) || undefined,
        'data-ranks': ranks.get(entry.id)?.join(' ') ?? '',
      },
    ]),
  )
}
