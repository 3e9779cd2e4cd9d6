import { useLocale, useTranslations } from 'next-intl'
import { NoteNumbers } from '@/components/ui/Notes'
import { formatMoney } from '@/lib/language/money-format'
import type { SigningFacts } from '@/lib/model/schema/signing'
import { type ShownFigure, useSigningFigures } from './Figures'

/** All projects once, then the same field for each group, because groups may overlap. */
export function SigningPicture({
  facts,
  notes,
}: {
  facts: SigningFacts
  notes: readonly string[]
}) {
  const t = useTranslations('signing')
  const figures = useSigningFigures(facts)
  const groups = useSigningGroups(facts)
  const total = facts.projects.value
  const own = (name: ShownFigure['name']) => figures.filter((figure) => figure.name === name)
  return (
    <>
      {own('projects').map((figure) => (
        <TilesFigure key={figure.name} figure={figure} notes={notes} marked={0} total={total} />
      ))}
      {groups.length > 0 && (
        <div className="mt-10 grid gap-x-16 gap-y-10 md:grid-cols-2">
          {groups.flatMap(({ name, count }) =>
            own(name).map((figure) => (
              <TilesFigure key={name} figure={figure} notes={notes} marked={count} total={total} />
            )),
          )}
        </div>
      )}
      {groups.length > 1 && <p className="mt-5 max-w-measure">{t('overlap', { total })}</p>}
    </>
  )
}

/** The groups of projects that a signing counts. */
function useSigningGroups({
  projects_over: over,
  projects_foreign_invested: foreign,
}: SigningFacts) {
  const t = useTranslations('projects')
  const locale = useLocale()
  return [
    ...(over === undefined
      ? []
      : [
          {
            name: 'over' as const,
            count: over.value,
            label: t('over', { amount: formatMoney(locale, over.each_over) }),
          },
        ]),
    ...(foreign === undefined
      ? []
      : [{ name: 'foreign' as const, count: foreign.value, label: t('foreign') }]),
  ]
}

/** A figure with a tile for each project; its number says what the tiles show. */
function TilesFigure({
  figure: { value, label, source },
  notes,
  marked,
  total,
}: {
  figure: ShownFigure
  notes: readonly string[]
  marked: number
  total: number
}) {
  return (
    <figure>
      <Tiles marked={marked} total={total} />
      <figcaption>
        <dl>
          <div className="mt-3 flex flex-wrap items-baseline gap-x-3">
            <dd className={`numeral ${marked === 0 ? 'tiles-total' : 'tiles-group'}`}>{value}</dd>
            <dt className="font-bold md:text-lg">
              {label}
              <NoteNumbers sources={[source]} notes={notes} />
            </dt>
          </div>
        </dl>
      </figcaption>
    </figure>
  )
}

const columns = 14
const size = 20
const step = size + 4

const squares = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, offset) => from + offset)
    .map((place) => `M${(place % columns) * step} ${Math.floor(place / columns) * step}h20v20h-20z`)
    .join('')

/** One tile a project, some of them marked. Decoration: the figures and a table say the same. */
export function Tiles({ marked, total }: { marked: number; total: number }) {
  const height = Math.ceil(total / columns) * step - (step - size)
  return (
    <svg
      viewBox={`-1 -1 ${columns * step - (step - size) + 2} ${height + 2}`}
      className="tiles"
      aria-hidden="true"
      focusable="false"
    >
      <path className="fill-tile" d={squares(marked, total)} />
      {marked > 0 && (
        <path className="fill-flag-yellow stroke-ink stroke-2" d={squares(0, marked)} />
      )}
    </svg>
  )
}

/** The fields of tiles as a table, their text alternative (WCAG 1.1.1). */
export function TilesTable({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  const total = facts.projects.value
  const groups = useSigningGroups(facts)
  if (groups.length === 0) return null
  return (
    <table className="mt-4">
      <caption className="text-start font-bold">{t('signing.in_words')}</caption>
      <tbody>
        {groups.map(({ label, count }) => (
          <tr key={label} className="border-t border-line">
            <th scope="row" className="py-2 pe-6 text-start font-normal">
              {label}
            </th>
            <td className="py-2">{t('projects.squares', { total, count })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
