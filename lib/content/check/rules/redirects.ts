import { closest } from '../closest'
import type { LinkTargets } from '../link-targets'
import type { ItemRule } from '../model'
import { matches, valueAt } from '../path'
import { problem } from '../problem'

/** A redirect leads from an address where nothing stands any more to a page, at once. */
export const redirectsLead =
  ({ open, waiting, mayExist }: LinkTargets): ItemRule =>
  ({ kind, facts }) => {
    if (kind !== 'redirects' || !facts) return []
    const entries = matches(facts.data, ['redirects', '*']).map(({ path, value }) => ({
      path,
      from: String(valueAt(value, ['from']) ?? ''),
      to: String(valueAt(value, ['to']) ?? ''),
    }))
    const moved = entries.map(({ from }) => from)
    return entries.flatMap(({ path, from, to }, place) => {
      const [fromPath, toPath] = [
        [...path, 'from'],
        [...path, 'to'],
      ]
      const atFrom = facts.at(fromPath)
      const atTo = facts.at(toPath)
      const target = `${to}/`
      return [
        ...(moved.indexOf(from) < place
          ? [problem(atFrom, fromPath, 'redirect-twice', { value: from })]
          : []),
        ...(waiting.has(`${from}/`)
          ? [problem(atFrom, fromPath, 'redirect-from-page', { value: from })]
          : []),
        ...(moved.includes(to)
          ? [problem(atTo, toPath, 'redirect-moved-again', { value: to })]
          : open.has(target) || mayExist(target)
            ? []
            : [
                problem(atTo, toPath, 'redirect-nowhere', {
                  value: to,
                  meant: closest(target, open)?.slice(0, -1),
                }),
              ]),
      ]
    })
  }
