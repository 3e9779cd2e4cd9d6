import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/lib/language/money-format'
import type { SigningFacts } from '@/lib/model/schema/signing'
import { PictureInWords } from './PictureInWords'
import { Squares } from './Squares'

/** The two groups of projects, each on its own picture because they may overlap, and in words. */
export function SigningPicture({ facts, wide = false }: { facts: SigningFacts; wide?: boolean }) {
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
    <div className="grid content-start gap-8">
      <div className={`grid gap-8${wide ? ' md:grid-cols-2' : ''}`}>
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
      <PictureInWords groups={groups} total={total} />
    </div>
  )
}
