import type { Item, WordsFile } from '../model'

/** The language files that an item has and that could be read. */
export const present = ({ words }: Item): WordsFile[] =>
  Object.values(words).filter((file): file is WordsFile => file !== undefined)

/** The translations among them. */
export const translationsOf = (item: Item) => present(item).filter(({ locale }) => locale !== 'zh')
