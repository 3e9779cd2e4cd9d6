import type { ProjectChange } from '../schema/project'

/** Changes of a project, the newest first; of one day the one written last. */
export const newestFirst = (changes: readonly ProjectChange[]): ProjectChange[] =>
  [...changes].reverse().sort((a, b) => b.date.localeCompare(a.date))

/** The last change that put right what had been wrong; undefined where nothing was. */
export const latestCorrection = (changes: readonly ProjectChange[]): ProjectChange | undefined =>
  newestFirst(changes).find(({ correction }) => correction === true)
