import type { AboutField } from '../phrases'

/** Sentences about amounts of money and their conversions. */
export const amounts = {
  'range-without-max': (a: AboutField) => ({
    zh: `${a.field.zh} 写的是 range（区间），但没有写上限。请在同一条金额里加上 max，写上限；value 写下限。`,
    en: `${a.field.en} is range, but the upper bound is missing. Please add max to the same amount; value is the lower bound.`,
  }),
  'max-without-range': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，但 precision 不是 range。请把 precision 改成 range，或删去 max。`,
    en: `${a.field.en} is ${a.value}, but precision is not range. Please set precision to range, or delete max.`,
  }),
  'max-not-larger': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，不大于 value。请把较小的数写进 value，较大的数写进 max。`,
    en: `${a.field.en} is ${a.value}, which is not larger than value. Please write the smaller number into value and the larger one into max.`,
  }),
  'estimate-without-method': (a: AboutField) => ({
    zh: `${a.field.zh} 写的是 estimate（估计），但没有说明怎样估出来的。请在同一条金额里加上 method，用四种语言写明。`,
    en: `${a.field.en} is estimate, but how it was estimated is not said. Please add method to the same amount, in four languages.`,
  }),
  'foreign-sum-not-converted': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，但没有折成人民币。请在同一条金额里加上 conversions，写折成 CNY 的数额、汇率、汇率日期和来源。`,
    en: `${a.field.en} is ${a.value}, but there is no conversion into CNY. Please add conversions to the same amount: the value in CNY, the rate, its date and its source.`,
  }),
  'nothing-to-convert': (a: AboutField & { currency: string }) => ({
    zh: `${a.field.zh} 把金额折成 ${a.currency}，但这条金额写的是 undisclosed（未披露）。未披露的数不能折算。请删去 conversions。`,
    en: `${a.field.en} converts the amount into ${a.currency}, but the amount is undisclosed. Please delete conversions.`,
  }),
  'converted-into-itself': (a: AboutField & { currency: string }) => ({
    zh: `${a.field.zh} 把 ${a.currency} 折成 ${a.currency}，等于没有折算。请写另一种货币，或删去这一条。`,
    en: `${a.field.en} converts ${a.currency} into ${a.currency}. Please name another currency, or delete the entry.`,
  }),
  'rate-of-other': (a: AboutField & { value: string; from: string; currency: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，但这里是 ${a.from} 折成 ${a.currency}，汇率只能是其中一种货币的价格。请写 ${a.from} 或 ${a.currency}。`,
    en: `${a.field.en} is ${a.value}, but ${a.from} is converted into ${a.currency}, so the rate must price one of these two. Please write ${a.from} or ${a.currency}.`,
  }),
  'conversion-off': (
    a: AboutField & {
      stored: string
      should: string
      from: string
      rate: string
      currency: string
    },
  ) => ({
    zh: `${a.field.zh} 写的是 ${a.stored} ${a.currency}，但 ${a.from} 按 ${a.rate} 折算约为 ${a.should} ${a.currency}，相差超过 0.5%。请核对原数、汇率和折算后的数。`,
    en: `${a.field.en} is ${a.stored} ${a.currency}, but ${a.from} at ${a.rate} comes to about ${a.should} ${a.currency}: they differ by more than 0.5%. Please check the amount, the rate and the conversion.`,
  }),
}
