import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** Every file below a folder, as paths with `/` relative to it, in the order of code points. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1))
}

/** Path of the address that serves a file: `zh/index.html` is `/zh/`, `robots.txt` itself. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

/** File that a path of an address is served from: the reverse of `addressOf`. */
export function fileAt(pathname: string): string {
  const file = pathname.slice(1)
  return file === '' || file.endsWith('/') ? `${file}index.html` : file
}
