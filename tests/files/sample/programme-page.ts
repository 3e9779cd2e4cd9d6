import type { Root } from 'hast'
import { selectAll } from 'hast-util-select'
import { sampleEvents } from '../../../tools/sample/events'
import { pageAt, weightAt } from './page'

/** Facts of the sample edition as they were written, not as the site read them. */
export const events = sampleEvents(400).map(({ facts }) => facts)

/** A page of the programme: `en`, `grid/`. */
export const programme = (locale: string, rest: string) =>
  pageAt(`${locale}/2030/programme/${rest}`)

/** Bytes of a page of the programme with its style sheets. */
export const weight = (locale: string, rest: string) => weightAt(`${locale}/2030/programme/${rest}`)

/** `data-event` of every row, in the order of the page. */
export const eventsIn = (tree: Root, within = 'main') =>
  selectAll(`${within} [data-event]`, tree).map(({ properties }) => String(properties.dataEvent))

export const distinct = (values: readonly string[]) => [...new Set(values)].sort()
