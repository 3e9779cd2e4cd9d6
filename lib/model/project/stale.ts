const wholeDay = 'yyyy-mm-dd'.length

/**
 * Whether at a local time (Beijing) a bound of `staleAfter` lies behind. Browsers ask, too, so this
 * imports nothing: a slice is not worth a date library.
 */
export const isStale = (bound: string, local: string): boolean => local.slice(0, wholeDay) > bound
