import type { Locale } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'

/** Every message of a language under its full key. */
export function messageList(locale: Locale): [key: string, text: string][] {
  return flatten(messagesIn(locale), '')
}

function flatten(value: unknown, key: string): [string, string][] {
  if (typeof value === 'string') return [[key, value]]
  return Object.entries(value as object).flatMap(([name, inner]) =>
    flatten(inner, key === '' ? name : `${key}.${name}`),
  )
}
