import { useLocale, useTranslations } from 'next-intl'
import { Choice } from '@/components/filter/Choice'
import { DataPermalink } from '@/components/open-data/DataPermalink'
import { Template, templateArgs } from '@/components/ui/Template'
import type { ProjectEntry } from '@/lib/content'
import { formatMoney } from '@/lib/language/money-format'
import { notesOf, totalNotes } from '@/lib/lists/projects/total-notes'
import { addendsOf, type Total, totalOfKind } from '@/lib/model/project/totals'
import { amountKinds } from '@/lib/model/schema/money'

/**
 * The totals of the signed projects that a page lists, by kind, and how they were made.
 *
 * @param isLive a script counts anew when the list is filtered
 */
export function Totals({
  entries,
  year,
  isLive = false,
}: {
  entries: readonly ProjectEntry[]
  year: number
  isLive?: boolean
}) {
  const t = useTranslations()
  const addends = entries.flatMap(({ facts }) => addendsOf(facts))
  const kinds = amountKinds.filter((kind) => addends.some((addend) => addend.kind === kind))
  return (
    <section className="totals" aria-labelledby="totals">
      <h2 id="totals" className="text-section">
        {t('project_totals.title')}
      </h2>
      <p hidden={kinds.length > 0}>{t('project_totals.none')}</p>
      {isLive && <Choice name="estimates" value="yes" label={t('project_totals.estimates')} />}
      <dl>
        {kinds.map((kind) => (
          <KindTotal key={kind} total={totalOfKind(addends, kind, { estimates: false })} />
        ))}
      </dl>
      <p>{t('project_totals.how')}</p>
      <DataPermalink year={year} />
      {isLive && (
        <>
          <Template name="sum-none">{t('project_totals.nothing')}</Template>
          <Template name="sum-least">{t.rich('project_totals.at_least', templateArgs)}</Template>
          {totalNotes.map((name) => (
            <Template key={name} name={name}>
              {t.rich(`project_totals.${name}`, templateArgs)}
            </Template>
          ))}
        </>
      )}
    </section>
  )
}

/** The total of one kind of amount, exact to the yuan, with notes on what it includes and leaves out. */
function KindTotal({ total }: { total: Total }) {
  const t = useTranslations()
  const locale = useLocale()
  const { kind, value, counted, lowerBounds } = total
  const sum = formatMoney(locale, { value, currency: 'CNY' })
  return (
    <div data-kind={kind}>
      <dt>{t(`amount.${kind}`)}</dt>
      <dd>
        <data value={value}>
          {counted === 0
            ? t('project_totals.nothing')
            : lowerBounds === 0
              ? sum
              : t.rich('project_totals.at_least', { sum: () => sum })}
        </data>
      </dd>
      {notesOf(total, { estimates: false }).map(({ name, n }) => (
        <dd key={name}>{t.rich(`project_totals.${name}`, { n: () => n })}</dd>
      ))}
    </div>
  )
}
