/** Why a wording is not to be used: one sentence for editors, in Chinese and in English. */
export const reasons = {
  country: {
    zh: '香港、澳门、台湾是中国的地区，不能算作国家或与中国并列。',
    en: 'Hong Kong, Macao and Taiwan are regions of China and are neither counted among countries nor set beside China.',
  },
  place: {
    zh: '这个地名、称呼不合规范，或有争议。',
    en: 'This name of a place or body is not the one of official usage, or is disputed.',
  },
  self: {
    zh: '网站以主办城市的口吻说话，不谈论自己。',
    en: 'The host speaks; the website does not talk about itself.',
  },
  gap: {
    zh: '没有的内容就不写，也不说“哪里都查不到”。',
    en: 'What is not known is left out, and nothing is said about all sources at once.',
  },
  awaited: {
    zh: '不向读者说明谁还没有提供材料。',
    en: 'Readers are not told who has not delivered yet.',
  },
  guess: {
    zh: '不从名称猜测内容。',
    en: 'Nothing is guessed from a name.',
  },
  comment: {
    zh: '只写事实，不评论报道，也不写资料怎样说、没有说什么。',
    en: 'Facts are stated without remarks on reports, on what they say or on what they leave out.',
  },
  boast: {
    zh: '不自夸资料可靠。',
    en: 'The site does not praise its own care.',
  },
  question: {
    zh: '栏目名用名词，不用问句。',
    en: 'A label is a noun, never a question.',
  },
  all_day: {
    zh: '只知道日期时不写全天。',
    en: 'Where only a date is known, nothing says that the event lasts all day.',
  },
  term: {
    zh: '同一个意思只用一个词。',
    en: 'One term has one word throughout the site.',
  },
  plain: {
    zh: '用平实的说法，不用公文腔、口号和照搬中文的译法。',
    en: 'Plain words are used, no officialese, no slogan and no word-for-word rendering of the Chinese.',
  },
  mark: {
    zh: '标点、起止和日期按本语言的写法。',
    en: 'Quotation marks, ranges and dates are written as the language writes them.',
  },
} as const satisfies Record<string, { zh: string; en: string }>

export type Reason = keyof typeof reasons

/** A wording that is not to be used. */
export interface WordingRule {
  pattern: RegExp
  /** What to write instead; without it, the words are left out. */
  instead?: string
  /** Right in some sentences: the editor is asked to look again, and nothing is stopped. */
  isDoubt?: true
}

/** A wording that is not to be used, with its reason. */
export interface Wording extends WordingRule {
  why: Reason
}

/** The rules of a language, by reason; those of terms come from the table of terms. */
export type WordingList = Readonly<Record<Exclude<Reason, 'term'>, readonly WordingRule[]>>

/** All rules of a language, in the order of the list and with their reasons. */
export const wordingOf = (list: WordingList, terms: readonly WordingRule[]): Wording[] =>
  Object.entries<readonly WordingRule[]>({ ...list, term: terms }).flatMap(([why, rules]) =>
    rules.map((rule) => ({ ...rule, why: why as Reason })),
  )
