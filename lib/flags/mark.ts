import type { Letter } from './letters'

/** The mark of the website, read from the top: W over H, Weihai. */
export const mark = ['W', 'H'] as const satisfies readonly Letter[]
