import type { Letter } from './letters'

/** The mark of the Week, read from the top: W H I W, WeiHai International Week. */
export const mark = ['W', 'H', 'I', 'W'] as const satisfies readonly Letter[]
