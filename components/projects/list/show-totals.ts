import { renderTemplate } from '@/components/ui/render-template'
import type { Locale } from '@/lib/language/locales'
import { formatMoney } from '@/lib/language/money-format'
import { notesOf } from '@/lib/lists/projects/total-notes'
import { type Addend, type Total, totalOfKind } from '@/lib/model/project/total'
import type { AmountKind } from '@/lib/model/schema/money'

const isEmpty = ({ counted, undisclosed, estimated }: Total) =>
  counted + undisclosed + estimated === 0

function sumWords(locale: Locale, { value, counted, lowerBounds }: Total): string | Node {
  if (counted === 0) return renderTemplate('sum-none')
  const sum = formatMoney(locale, { value, currency: 'CNY' })
  return lowerBounds === 0 ? sum : renderTemplate('sum-least', { sum })
}

function showTotal(block: HTMLElement, locale: Locale, total: Total, estimates: boolean) {
  block.hidden = isEmpty(total)
  const sum = block.querySelector('data')
  if (sum) sum.value = total.value
  sum?.replaceChildren(sumWords(locale, total))
  for (const note of block.querySelectorAll('dd ~ dd')) note.remove()
  for (const { name, n } of notesOf(total, { estimates })) {
    const note = document.createElement('dd')
    note.append(renderTemplate(name, { n }))
    block.append(note)
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
