import Big from 'big.js'
import { inCny } from '../../../lib/model/project/amounts'
import {
  type Amount,
  type AmountKind,
  amountKinds,
  type Conversion,
  precisions,
} from '../../../lib/model/schema/money'
import { evenDeck } from '../deck'
import { four } from '../four'
import type { Random } from '../random'

const source = 'sample-gazette-2030'

const currencies = ['CNY', 'CNY', 'USD', 'EUR', 'KRW', 'JPY'] as const

type Currency = (typeof currencies)[number]

/** Invented prices of one unit in CNY. */
const inYuan: Record<Exclude<Currency, 'CNY'>, string> = {
  USD: '7',
  EUR: '8',
  KRW: '0.005',
  JPY: '0.05',
}

const known = { rate_date: '2030-06-10', rate_source: 'sample-register-2030' }

const toYuan = (value: string, currency: Exclude<Currency, 'CNY'>): Conversion => ({
  currency: 'CNY',
  value: new Big(value).times(inYuan[currency]).toFixed(),
  rate: inYuan[currency],
  rate_of: currency,
  ...known,
})

/** The same for one US dollar. */
const perDollar: Record<Exclude<Currency, 'USD'>, string> = {
  CNY: inYuan.USD,
  EUR: '0.875',
  KRW: '1400',
  JPY: '140',
}

const toDollars = (value: string, currency: Exclude<Currency, 'USD'>): Conversion => ({
  currency: 'USD',
  value: new Big(value).div(perDollar[currency]).toFixed(0),
  rate: perDollar[currency],
  rate_of: 'USD',
  ...known,
})

const conversionsOf = (value: string, currency: Currency): Conversion[] => [
  ...(currency === 'CNY' ? [] : [toYuan(value, currency)]),
  ...(currency === 'USD' ? [] : [toDollars(value, currency)]),
]

const method = four(
  '按样例同类项目的单位成本估算。',
  'Estimated from the unit cost of similar sample projects.',
  '비슷한 샘플 프로젝트의 단위 비용으로 추정했습니다.',
  '同種の見本プロジェクトの単価から推計しました。',
)

function knownAmount(
  kind: AmountKind,
  currency: Currency,
  value: string,
  precision: Amount['precision'],
): Amount {
  return {
    kind,
    value,
    ...(precision === 'range' && { max: new Big(value).times(2).toFixed() }),
    currency,
    as_of: '2030-06-10',
    precision,
    ...(precision === 'estimate' && { method }),
    source,
    conversions: conversionsOf(value, currency),
  }
}

const undisclosed = (kind: AmountKind, currency: Currency): Amount => ({
  kind,
  value: 'undisclosed',
  currency,
  as_of: '2030-06-10',
  precision: 'exact',
  source,
})

/** A share of a total, in dollars: what of it is contracted as foreign. */
function contracted(total: Amount): Amount[] {
  const yuan = inCny(total)
  if (yuan === undefined) return []
  const dollars = new Big(yuan).times('0.4').div(inYuan.USD).toFixed(0)
  return [knownAmount('contracted_foreign', 'USD', dollars, 'exact')]
}

/** Amounts of every kind, currency and precision, in the order in which projects are numbered. */
export function amountsFor(count: number) {
  const kindOf = evenDeck('project amounts', count, [
    'total_investment',
    'total_investment',
    'total_investment',
    ...amountKinds,
  ] as const)
  const currencyOf = evenDeck('project currencies', count, currencies)
  const precisionOf = evenDeck('project precisions', count, precisions)
  return (index: number, random: Random): Amount[] => {
    const [kind, currency] = [kindOf(index), currencyOf(index)]
    if (random.chance(0.15)) return [undisclosed(kind, currency)]
    const value = `${random.whole(1, 900)}${'0'.repeat(random.whole(5, 8))}`
    const amount = knownAmount(kind, currency, value, precisionOf(index))
    return kind === 'total_investment' && random.chance(0.4)
      ? [amount, ...contracted(amount)]
      : [amount]
  }
}
