import Big from 'big.js'

// Sums go through exact decimals only: no floating point comes near money.

/** A decimal as content writes it: all digits, no exponent. */
export type Decimal = string

export const sumOf = (values: readonly Decimal[]): Decimal =>
  values.reduce((total, value) => total.plus(value), new Big(0)).toFixed()

/** Negative, zero or positive, for sorting. */
export const compareDecimals = (a: Decimal, b: Decimal): number => new Big(a).cmp(b)

/** Whether `actual` is no further from `expected` than that share of it; `0.005` is half a per cent. */
export const isWithin = (actual: Decimal, expected: Decimal, share: Decimal): boolean =>
  new Big(actual).minus(expected).abs().lte(new Big(expected).abs().times(share))

/** `value` times `rate`, exactly. */
export const times = (value: Decimal, rate: Decimal): Decimal =>
  new Big(value).times(rate).toFixed()

/** How much of `whole` a value is, in per cent to two decimals: a length to draw, not a figure to state. */
export const percentOf = (value: Decimal, whole: Decimal): string =>
  new Big(whole).eq(0) ? '0' : new Big(value).times(100).div(whole).toFixed(2)

/** The largest of several; "0" of none. */
export const largestOf = (values: readonly Decimal[]): Decimal =>
  values.reduce((largest, value) => (new Big(value).gt(largest) ? value : largest), '0')
