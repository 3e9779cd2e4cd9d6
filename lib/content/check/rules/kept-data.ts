import { createHash } from 'node:crypto'
import { keptFolder, readSums, sumsFile } from '../../data-versions/sums'
import type { ContentRule } from '../model'
import { problem } from '../problem'

const decoder = new TextDecoder()

/** A published version of the data stays at its address, byte for byte. */
export const keptDataSame: ContentRule = ({ root, files }) => {
  const folder = `${root}/${keptFolder}/`
  const list = `${root}/${sumsFile}`
  const sums = readSums(decoder.decode(files.get(list)))
  const listed = new Set([list, ...sums.map(({ path }) => folder + path)])
  const strange = [...files.keys()].filter((path) => path.startsWith(folder) && !listed.has(path))
  return [
    ...sums.flatMap(({ sha256, path }, at) => {
      const bytes = files.get(folder + path)
      if (bytes === undefined)
        return [problem({ file: list, line: at + 1 }, [], 'kept-data-missing', { path })]
      const isSame = createHash('sha256').update(bytes).digest('hex') === sha256
      return isSame ? [] : [problem({ file: folder + path, line: 1 }, [], 'kept-data-changed', {})]
    }),
    ...strange.map((file) => problem({ file, line: 1 }, [], 'kept-data-not-listed', {})),
  ]
}
