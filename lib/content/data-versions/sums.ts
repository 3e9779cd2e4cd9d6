/** Below the content root: every version of the data that was ever published. */
export const keptFolder = 'data'

/** The list of kept files with their SHA-256, oldest first, as `sha256sum` writes it. */
export const sumsFile = `${keptFolder}/SHA256SUMS`

export interface Sum {
  sha256: string
  /** From the folder on: `2030/2030-06-11-3fa94c1b/projects.csv`. */
  path: string
}

const sumLine = /^([0-9a-f]{64}) {2}(.+)$/

export const readSums = (text: string): Sum[] =>
  text.split('\n').flatMap((line) => {
    const [, sha256, path] = sumLine.exec(line) ?? []
    return sha256 === undefined || path === undefined ? [] : [{ sha256, path }]
  })

export const printSums = (sums: readonly Sum[]): string =>
  sums.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')
