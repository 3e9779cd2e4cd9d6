import en from '../../messages/en.json'
import ja from '../../messages/ja.json'
import ko from '../../messages/ko.json'
import zh from '../../messages/zh.json'
import type { Locale } from './locales'

/** Keys and arguments of the interface's words, as the Chinese file has them. */
export type Messages = typeof zh

// A test holds every file to the keys and arguments of the Chinese one.
const files: Record<Locale, unknown> = { zh, en, ko, ja }

/** The words of the interface in one language. */
export const messagesIn = (locale: Locale) => files[locale] as Messages
