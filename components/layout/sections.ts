/**
 * Cropped shapes that a section wears at its head: `sea-2`, `sea-3` or yellow, in a field of 280 by
 * 112, of which a narrow head cuts off the left 40.
 */
type Shape = readonly (readonly ['sea2' | 'sea3' | 'yellow', string])[]

/** Sea lanes. */
const lanes: Shape = [
  ['sea2', 'M100 0h180v28H72z'],
  ['yellow', 'M92 28h188v28H64z'],
  ['sea3', 'M72 56h208v28H44z'],
  ['sea2', 'M120 84h160v28H92z'],
]

/** Tiles, one of them lit. */
const tiles: Shape = [
  ['sea3', 'M168 0h28v28h-28zM224 0h28v28h-28zM196 28h28v28h-28zM252 28h28v28h-28z'],
  ['sea3', 'M168 56h28v28h-28zM224 56h28v28h-28zM196 84h28v28h-28zM252 84h28v28h-28z'],
  ['sea2', 'M140 28h28v28h-28zM224 84h28v28h-28z'],
  ['yellow', 'M252 0h28v28h-28z'],
]

/** Two lines that meet. */
const meeting: Shape = [
  ['sea2', 'M222 61 280 112h-36l-38-34z'],
  ['sea3', 'M146 0h34l100 112h-34L213 66l-48 46h-34l66-62z'],
  ['yellow', 'M230 51 280 0v34l-34 29z'],
]

/** Streamers. */
const streamers: Shape = [
  ['sea2', 'M224 0h12L124 112h-12z'],
  ['sea3', 'M252 0h28L168 112h-28zM280 28v28l-56 56h-28z'],
  ['yellow', 'M280 84v28h-28z'],
]

/** Rising ground. */
const rising: Shape = [
  ['sea2', 'M280 28v28L168 112H112z'],
  ['sea3', 'M280 56v34l-44 22h-68z'],
  ['yellow', 'M280 90v22h-44z'],
]

/** Swell. */
const swell: Shape = [
  ['sea2', 'M84 112q49-56 98-28t98-28v56z'],
  ['sea3', 'M140 112q35-42 70-21t70-21v42z'],
  ['yellow', 'M224 112q28-21 56-14v14z'],
]

/** The shapes of each section; no section wears a complete flag. */
export const sections = {
  visit: lanes,
  invest: tiles,
  projects: tiles,
  friends: meeting,
  voice: meeting,
  news: streamers,
  press: streamers,
  about: rising,
  road: rising,
  editions: rising,
  directory: lanes,
  programme: streamers,
  site: swell,
} as const satisfies Record<string, Shape>

export type Section = keyof typeof sections

/** The section of a text page; one of its own, or that of the pages about the site. */
export const sectionOf = (page: string): Section =>
  Object.hasOwn(sections, page) ? (page as Section) : 'site'
