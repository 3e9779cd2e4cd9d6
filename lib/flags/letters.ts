import type { Areas } from './area'

const ground = 'M0 0h60v60H0z'
const swallowTail = 'M0 0h60L42 30l18 30H0z'
const saltire = 'M0 0h10l20 20L50 0h10v10L40 30l20 20v10H50L30 40 10 60H0V50l20-20L0 10z'
const cross = 'M24 0h12v24h24v12H36v24H24V36H0V24h24z'
const centre = 'M20 20h20v20H20z'
const flyHalf = 'M30 0h30v60H30z'
const quarters = 'M30 0h30v30H30zM0 30h30v30H0z'

/** The alphabet flags of the International Code of Signals, on a square of 60 by 60. */
export const letters = {
  A: [
    ['blue', swallowTail],
    ['white', 'M0 0h30v60H0z'],
  ],
  B: [['red', swallowTail]],
  C: [
    ['blue', ground],
    ['white', 'M0 12h60v36H0z'],
    ['red', 'M0 24h60v12H0z'],
  ],
  D: [
    ['yellow', ground],
    ['blue', 'M0 15h60v30H0z'],
  ],
  E: [
    ['blue', ground],
    ['red', 'M0 30h60v30H0z'],
  ],
  F: [
    ['white', ground],
    ['red', 'M30 0l30 30-30 30L0 30z'],
  ],
  G: [
    ['yellow', ground],
    ['blue', 'M10 0h10v60H10zM30 0h10v60H30zM50 0h10v60H50z'],
  ],
  H: [
    ['white', ground],
    ['red', flyHalf],
  ],
  I: [
    ['yellow', ground],
    ['black', 'M15 30a15 15 0 1 0 30 0a15 15 0 1 0-30 0z'],
  ],
  J: [
    ['blue', ground],
    ['white', 'M0 20h60v20H0z'],
  ],
  K: [
    ['yellow', ground],
    ['blue', flyHalf],
  ],
  L: [
    ['yellow', ground],
    ['black', quarters],
  ],
  M: [
    ['blue', ground],
    ['white', saltire],
  ],
  N: [
    ['white', ground],
    [
      'blue',
      'M0 0h15v15H0zM30 0h15v15H30zM15 15h15v15H15zM45 15h15v15H45zM0 30h15v15H0zM30 30h15v15H30zM15 45h15v15H15zM45 45h15v15H45z',
    ],
  ],
  O: [
    ['yellow', ground],
    ['red', 'M0 0h60v60z'],
  ],
  P: [
    ['blue', ground],
    ['white', centre],
  ],
  Q: [['yellow', ground]],
  R: [
    ['red', ground],
    ['yellow', cross],
  ],
  S: [
    ['white', ground],
    ['blue', centre],
  ],
  T: [
    ['red', ground],
    ['white', 'M20 0h40v60H20z'],
    ['blue', 'M40 0h20v60H40z'],
  ],
  U: [
    ['red', ground],
    ['white', quarters],
  ],
  V: [
    ['white', ground],
    ['red', saltire],
  ],
  W: [
    ['blue', ground],
    ['white', 'M10 10h40v40H10z'],
    ['red', centre],
  ],
  X: [
    ['white', ground],
    ['blue', cross],
  ],
  Y: [
    ['yellow', ground],
    ['red', 'M12 0h12L0 24V12zM36 0h12L0 48V36zM60 0v12L12 60H0zM60 24v12L36 60H24zM60 48v12H48z'],
  ],
  Z: [
    ['yellow', ground],
    ['blue', 'M60 0v60L30 30z'],
    ['red', 'M0 60h60L30 30z'],
    ['black', 'M0 0v60l30-30z'],
  ],
} as const satisfies Record<string, Areas>

export type Letter = keyof typeof letters
