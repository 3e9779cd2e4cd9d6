import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/lib/language/money-format'
import type { SigningFacts } from '@/lib/model/schema/signing'

/** The two groups of projects, each on its own picture because they may overlap, and in words. */
export function SigningPicture({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { projects, projects_over: over, projects_foreign_invested: foreign } = facts
  const total = projects.value
  const groups = [
    ...(over === undefined
      ? []
      : [
          {
            colour: 'red' as const,
            count: over.value,
            label: t('projects.over', { amount: formatMoney(locale, over.each_over) }),
          },
        ]),
    ...(foreign === undefined
      ? []
      : [{ colour: 'blue' as const, count: foreign.value, label: t('projects.foreign') }]),
  ]
  if (groups.length === 0) return null
  return (
    <div>
      <div className="grid gap-8 md:grid-cols-2">
        {groups.map(({ colour, count, label }) => (
          <Squares
            key={colour}
            count={count}
            total={total}
            colour={colour}
            label={`${count} · ${label}`}
          />
        ))}
      </div>
      <SquaresTable groups={groups} total={total} />
    </div>
  )
}

/** The numbers of the squares as a table, the text alternative of the picture (WCAG 1.1.1). */
function SquaresTable({
  groups,
  total,
}: {
  groups: readonly { label: string; count: number }[]
  total: number
}) {
  const t = useTranslations()
  return (
    <div className="sr-only">
      <table>
        <caption>{t('signing.in_words')}</caption>
        <tbody>
          {groups.map(({ label, count }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{t('projects.squares', { total, count })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const columns = 14
const size = 10
const gap = 2
const step = size + gap

const squares = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, offset) => from + offset)
    .map((place) => `M${(place % columns) * step} ${Math.floor(place / columns) * step}h10v10h-10z`)
    .join('')

const fills = { red: 'fill-flag-red', blue: 'fill-flag-blue' } as const

/** One square a project, some of them marked. Decoration: the caption and a table give the same numbers. */
export function Squares({
  count,
  total,
  label,
  colour,
}: {
  count: number
  total: number
  label: string
  colour: keyof typeof fills
}) {
  const height = Math.ceil(total / columns) * step - gap
  return (
    <figure>
      <figcaption className="mb-2 font-bold">{label}</figcaption>
      <svg
        viewBox={`-1 -1 ${columns * step - gap + 2} ${height + 2}`}
        className="w-full max-w-md"
        aria-hidden="true"
        focusable="false"
      >
        <path className="fill-paper stroke-quiet stroke-[0.4]" d={squares(count, total)} />
        <path className={`${fills[colour]} stroke-ink stroke-[0.5]`} d={squares(0, count)} />
      </svg>
    </figure>
  )
}
