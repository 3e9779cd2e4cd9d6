import { listFiles } from '../export/files'
import { copyDates, swapIn } from '../export/publish'
import { type KeptFolders, keepFolder, restoreFolder } from './folders'

/** The real site, the fixture and the sample edition. */
const sitesIn = (cache: string): KeptFolders => ({ cache, most: 3 })

const cacheFolder = '.cache/sites'

/** Publishes the site that was once made from the same; says whether there was one. */
export async function restoreSite(print: string, to: string, cache = cacheFolder) {
  const whole = `${to}.new`
  if (!restoreFolder(sitesIn(cache), print, whole)) return false
  await copyDates(await listFiles(whole), to, whole)
  await swapIn(whole, to)
  return true
}

/** Keeps a copy of a finished site. */
export const keepSite = (print: string, from: string, cache = cacheFolder) =>
  keepFolder(sitesIn(cache), print, from)
