import { readFileSync, writeFileSync } from 'node:fs'
import { run } from '../lib/build/programs'

/**
 * Asks the compiler. next-intl writes the types of messages only when a build begins; they are
 * written here as well, so that a new message and its arguments are known at once.
 */
export async function checkTypes() {
  const messages = readFileSync('messages/zh.json', 'utf8').trim()
  const declaration = `declare const messages: ${messages};\nexport default messages;`
  writeFileSync('messages/zh.d.json.ts', declaration)
  await run('tsc', ['-p', '.', '--incremental', 'false'])
}
