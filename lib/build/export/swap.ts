import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'

/**
 * Puts a whole new folder in the place of the published one. The old one is moved aside first
 * and comes back if the new one cannot take its place.
 */
export async function swapIn(whole: string, to: string): Promise<void> {
  const old = `${to}.old`
  await rm(old, { recursive: true, force: true })
  if (existsSync(to)) await rename(to, old)
  try {
    await rename(whole, to)
  } catch (error) {
    if (existsSync(old)) await rename(old, to)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}
