/** Colours of the International Code of Signals. The values stand in `app/globals.css`. */
export type FlagColour = 'red' | 'blue' | 'yellow' | 'black' | 'white'

/** A painted area: colour and SVG path on a square of 60 by 60, hoist on the left. */
export type Area = readonly [FlagColour, string]

const ground = 'M0 0h60v60H0z'

/** Flags of the International Code of Signals, painted from the first area to the last. */
export const flags = {
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
    ['red', 'M30 0h30v60H30z'],
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
    ['blue', 'M30 0h30v60H30z'],
  ],
  M: [
    ['blue', ground],
    ['white', 'M0 0h10l20 20L50 0h10v10L40 30l20 20v10H50L30 40 10 60H0V50l20-20L0 10z'],
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
    ['white', 'M20 20h20v20H20z'],
  ],
  R: [
    ['red', ground],
    ['yellow', 'M24 0h12v24h24v12H36v24H24V36H0V24h24z'],
  ],
  S: [
    ['white', ground],
    ['blue', 'M20 20h20v20H20z'],
  ],
  T: [
    ['red', ground],
    ['white', 'M20 0h40v60H20z'],
    ['blue', 'M40 0h20v60H40z'],
  ],
  U: [
    ['red', ground],
    ['white', 'M30 0h30v30H30zM0 30h30v30H0z'],
  ],
  V: [
    ['white', ground],
    ['red', 'M0 0h10l20 20L50 0h10v10L40 30l20 20v10H50L30 40 10 60H0V50l20-20L0 10z'],
  ],
  W: [
    ['blue', ground],
    ['white', 'M12 12h36v36H12z'],
    ['red', 'M22 22h16v16H22z'],
  ],
  X: [
    ['white', ground],
    ['blue', 'M24 0h12v24h24v12H36v24H24V36H0V24h24z'],
  ],
  Z: [
    ['yellow', 'M0 0h60L30 30z'],
    ['blue', 'M60 0v60L30 30z'],
    ['red', 'M0 60h60L30 30z'],
    ['black', 'M0 0v60l30-30z'],
  ],
} as const satisfies Record<string, readonly Area[]>

export type FlagLetter = keyof typeof flags
