import { source } from '../../content'
import { type Amount, amountKinds, type Conversion, precisions } from '../../model/schema/money'
import { fourWords, type LeafInfo } from './field'

/** Marks an amount that exists and was not disclosed: nothing is guessed. */
const undisclosed = ['undisclosed'] as const

const isEstimate = ({ precision }: Amount) => precision === 'estimate'

/** A sum that is not an estimate, in a column of its own. */
const exactSum = (amount: Amount, sum: string | undefined) => {
  if (amount.value === 'undisclosed') return amount.value
  return isEstimate(amount) ? 'none' : sum
}

const estimated = (amount: Amount, sum: string | undefined) =>
  isEstimate(amount) && amount.value !== 'undisclosed' ? sum : 'none'

type To = Conversion['currency']

const conversion = ({ conversions = [] }: Amount, to: To) =>
  conversions.find(({ currency }) => currency === to)

/** The amount in a currency: itself, or the conversion stored with it. */
const sumIn = (amount: Amount, to: To) =>
  amount.currency === to ? amount.value : (conversion(amount, to)?.value ?? 'none')

interface AmountLeaf extends LeafInfo {
  read: (amount: Amount) => string | undefined
}

interface ConversionLeaves {
  value: AmountLeaf
  estimate: AmountLeaf
  rate: AmountLeaf
  rate_of: AmountLeaf
  rate_date: AmountLeaf
  rate_source: AmountLeaf
}

const converted = (to: To): ConversionLeaves => ({
  value: {
    type: 'decimal',
    or: undisclosed,
    read: (amount) => exactSum(amount, sumIn(amount, to)),
  },
  estimate: { type: 'decimal', read: (amount) => estimated(amount, sumIn(amount, to)) },
  rate: { type: 'decimal', read: (amount) => conversion(amount, to)?.rate ?? 'none' },
  rate_of: { type: 'code', read: (amount) => conversion(amount, to)?.rate_of ?? 'none' },
  rate_date: { type: 'day', read: (amount) => conversion(amount, to)?.rate_date ?? 'none' },
  rate_source: { type: 'source', read: (amount) => conversion(amount, to)?.rate_source ?? 'none' },
})

const [cny, usd] = [converted('CNY'), converted('USD')]

/** What is said of an amount of money, wherever it stands. */
export const amountLeaves = {
  kind: { type: 'code', allowed: amountKinds, read: ({ kind }: Amount) => kind },
  value: {
    type: 'decimal',
    or: undisclosed,
    read: (amount: Amount) => exactSum(amount, amount.value),
  },
  max: { type: 'decimal', read: ({ max }: Amount) => max ?? 'none' },
  estimate: { type: 'decimal', read: (amount: Amount) => estimated(amount, amount.value) },
  method: {
    type: 'words',
    read: ({ method }: Amount) =>
      method === undefined ? 'none' : fourWords((locale) => method[locale]),
  },
  currency: { type: 'code', read: ({ currency }: Amount) => currency },
  precision: { type: 'code', allowed: precisions, read: ({ precision }: Amount) => precision },
  as_of: { type: 'day', read: ({ as_of }: Amount) => as_of },
  cny_value: cny.value,
  cny_estimate: cny.estimate,
  cny_rate: cny.rate,
  cny_rate_of: cny.rate_of,
  cny_rate_date: cny.rate_date,
  cny_rate_source: cny.rate_source,
  usd_value: usd.value,
  usd_estimate: usd.estimate,
  usd_rate: usd.rate,
  usd_rate_of: usd.rate_of,
  usd_rate_date: usd.rate_date,
  usd_rate_source: usd.rate_source,
  source_id: { type: 'source', read: ({ source: id }: Amount) => id },
  source_url: { type: 'url', read: ({ source: id }: Amount) => source(id).url },
} as const
