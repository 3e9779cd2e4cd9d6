import { say } from '@/components/filter/say'
import type { Locale } from '@/lib/language/locales'
import { formatMoney } from '@/lib/language/money-format'
import { type Addend, type Total, totalOfKind } from '@/lib/model/project/total'
import type { AmountKind } from '@/lib/model/schema/money'

const isEmpty = ({ counted, undisclosed, estimated }: Total) =>
  counted + undisclosed + estimated === 0

function sumWords(locale: Locale, { value, counted, lowerBounds }: Total): string | Node {
  if (counted === 0) return say('sum-none', {})
  const sum = formatMoney(locale, { value, currency: 'CNY' })
  return lowerBounds === 0 ? sum : say('sum-least', { sum })
}

function showTotal(block: HTMLElement, locale: Locale, total: Total, estimates: boolean) {
  block.hidden = isEmpty(total)
  const sum = block.querySelector('data')
  if (sum) sum.value = total.value
  sum?.replaceChildren(sumWords(locale, total))
  for (const note of block.querySelectorAll<HTMLElement>('[data-of]')) {
    const { of, estimates: when } = note.dataset
    const n = total[of as 'counted']
    note.hidden = n === 0 || (when !== undefined && (when === 'in') !== estimates)
    note.querySelector('[data-place]')?.replaceChildren(String(n))
  }
}

/** Counts the totals of a page anew, exactly. */
export function showTotals(
  section: HTMLElement,
  locale: Locale,
  addends: readonly Addend[],
  estimates: boolean,
) {
  for (const block of section.querySelectorAll<HTMLElement>('[data-kind]')) {
    const kind = block.dataset.kind as AmountKind
    showTotal(block, locale, totalOfKind(addends, kind, { estimates }), estimates)
  }
  const none = section.querySelector('p')
  if (none) none.hidden = addends.length > 0
}
