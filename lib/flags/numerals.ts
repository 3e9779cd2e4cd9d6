import type { Areas } from './area'

const ground = 'M0 0l120 12v16L0 40z'
const middleThird = 'M40 4l40 4v24l-40 4z'
const hoistHalf = 'M0 0l60 6v28L0 40z'
const upperHalf = 'M0 0l120 12v8H0z'
const disc = 'M30 20a10 10 0 1 0 20 0a10 10 0 1 0-20 0z'
const cross = 'M0 16h120v8H0zM36 3.6l8 .8v31.2l-8 .8z'

/** The numeral pennants of the International Code of Signals, on 120 by 40. */
export const numerals = {
  '0': [
    ['yellow', ground],
    ['red', middleThird],
  ],
  '1': [
    ['white', ground],
    ['red', disc],
  ],
  '2': [
    ['blue', ground],
    ['white', disc],
  ],
  '3': [
    ['red', ground],
    ['white', middleThird],
    ['blue', 'M80 8l40 4v16l-40 4z'],
  ],
  '4': [
    ['red', ground],
    ['white', cross],
  ],
  '5': [
    ['blue', ground],
    ['yellow', hoistHalf],
  ],
  '6': [
    ['white', ground],
    ['black', upperHalf],
  ],
  '7': [
    ['red', ground],
    ['yellow', upperHalf],
  ],
  '8': [
    ['white', ground],
    ['red', cross],
  ],
  '9': [
    ['yellow', ground],
    ['white', 'M0 0l60 6v14H0z'],
    ['black', 'M60 6l60 6v8H60z'],
    ['red', 'M0 20h60v14L0 40z'],
  ],
} as const satisfies Record<string, Areas>

export type Numeral = `${keyof typeof numerals}`
