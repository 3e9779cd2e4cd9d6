import { isPicture, pictureExtensions } from '../../pictures/kinds'
import { hasLocation } from '../../pictures/location'
import { pictureSize } from '../../pictures/size'
import type { ItemRule } from '../model'
import { type Place, type Problem, problem } from '../problem'
import { listedIn } from './pictures'

const kilobyte = 1000
/** Most kilobytes of a picture. */
const most = 500

function bytesProblems(file: string, bytes: Uint8Array, at: Place): Problem[] {
  const kilobytes = Math.ceil(bytes.byteLength / kilobyte)
  const allowed = pictureExtensions
  return [
    ...(kilobytes > most ? [problem(at, [], 'picture-too-large', { file, kilobytes, most })] : []),
    ...(pictureSize(bytes) ? [] : [problem(at, [], 'picture-damaged', { file, allowed })]),
    ...(hasLocation(bytes) ? [problem(at, [], 'picture-location', { file })] : []),
  ]
}

/** Listed pictures can be shown, load quickly and do not tell where they were taken. */
export const fitPictures: ItemRule = (item, { files }) =>
  listedIn(item).flatMap(({ path, value }) => {
    if (!item.facts || typeof value !== 'string' || !isPicture(value)) return []
    const bytes = files.get(`${item.folder}/${value}`)
    return bytes ? bytesProblems(value, bytes, item.facts.at(path)) : []
  })
