import { dayOf } from '../time/zone'

/** Whether on a day (Beijing time) a bound of `staleAfter` lies behind; browsers ask, too. */
export const isStale = (bound: string, day: string): boolean => dayOf(day) > bound
