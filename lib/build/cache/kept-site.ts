import { listFiles } from '../export/files'
import { keepDates } from '../export/keep-dates'
import { swapIn } from '../export/swap'
import { type KeptFolders, keepFolder, restoreFolder } from './folders'

/** The real site, the fixture and the sample edition. */
const sitesIn = (cache: string): KeptFolders => ({ cache, most: 3 })

const cacheFolder = '.cache/sites'

/** Publishes the site that was once made from the same; says whether there was one. */
export async function restoreSite(print: string, to: string, cache = cacheFolder) {
  const whole = `${to}.new`
  if (!restoreFolder(sitesIn(cache), print, whole)) return false
  await keepDates(await listFiles(whole), to, whole)
  await swapIn(whole, to)
  return true
}

/** Keeps a copy of a finished site. */
export const keepSite = (print: string, from: string, cache = cacheFolder) =>
  keepFolder(sitesIn(cache), print, from)
