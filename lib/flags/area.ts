/** Colours of the International Code of Signals. The values stand in `app/styles/tokens.css`. */
export type FlagColour = 'red' | 'blue' | 'yellow' | 'black' | 'white'

/** A painted area: colour and SVG path, hoist on the left. */
export type Area = readonly [FlagColour, string]

/** Areas of one flag, painted from first to last; the first is the whole outline of the flag. */
export type Areas = readonly Area[]
