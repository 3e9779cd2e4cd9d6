import { site } from '../../../model/schema/site'
import type { ItemRule } from '../model'
import { valueAt } from '../path'
import { checkHours } from './when'

/** The hours of a desk end after they begin. */
export const deskHours: ItemRule = ({ kind, facts }) => {
  if (kind !== 'site' || !facts) return []
  const { data } = site.shape.contact.safeParse(valueAt(facts.data, ['contact']))
  return Object.entries(data ?? {}).flatMap(([desk, { hours }]) =>
    hours === ''
      ? []
      : hours.flatMap((span, index) =>
          checkHours(span, facts.at, ['contact', desk, 'hours', index]),
        ),
  )
}
