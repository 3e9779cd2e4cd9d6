import { useLocale, useTranslations } from 'next-intl'
import { Figure } from '@/components/projects/Figure'
import { AmountEntry } from '@/components/projects/project/AmountEntry'
import { Squares } from '@/components/projects/Squares'
import { formatMoney } from '@/lib/language/money-format'
import { amountSamples } from './samples'

const sum = { value: '22200000000', currency: 'CNY' }

/** Large figures, sums of each precision, and squares of which some, all or none are marked. */
export function FigureSamples({ source }: { source: string }) {
  const t = useTranslations('styleguide')
  const locale = useLocale()
  const values = ['8', '30', formatMoney(locale, sum), '1,234']
  return (
    <div className="grid gap-10">
      <dl className="grid grid-cols-2 gap-6 lg:grid-cols-4">
        {values.map((value) => (
          <Figure key={value} value={value} label={t('figure')} />
        ))}
      </dl>
      <div className="grid gap-10 md:grid-cols-2">
        <dl className="border-b border-line">
          {amountSamples.map((amount) => (
            <AmountEntry
              key={`${amount.precision} ${amount.value}`}
              amount={{ ...amount, source }}
            />
          ))}
        </dl>
        <div className="grid content-start gap-8">
          <Squares count={8} total={30} colour="red" label={t('group')} />
          <Squares count={30} total={30} colour="blue" label={t('group')} />
          <Squares count={0} total={30} colour="blue" label={t('group')} />
        </div>
      </div>
    </div>
  )
}
