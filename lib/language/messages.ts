import type zh from '../../messages/zh.json'
import { type Locale, languages } from './locales'

/** Keys and arguments of the interface's words, as the Chinese file has them. */
export type Messages = typeof zh

/** The words of the interface in one language; a test holds every file to the arguments of the Chinese one. */
export const messagesIn = (locale: Locale) => languages[locale].messages as Messages
