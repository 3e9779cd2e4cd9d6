import type { Image } from 'mdast'
import { visit } from 'unist-util-visit'
import { isPicture, pictureExtensions } from '../../pictures/kinds'
import { hasLocation } from '../../pictures/location'
import { pictureSize } from '../../pictures/size'
import { closest } from '../closest'
import { type Item, type ItemRule, present } from '../model'
import { matches } from '../path'
import { type FilePosition, type Problem, problem } from '../problem'

export const listedIn = ({ facts }: Item) => matches(facts?.data, ['images', '*', 'file'])

function fileProblems(file: string, item: Item, at: FilePosition): Problem[] {
  const { folder, fileNames } = item
  if (!isPicture(file))
    return [problem(at, [], 'picture-kind', { file, allowed: pictureExtensions })]
  if (fileNames.includes(file)) return []
  const meant = closest(file, fileNames.filter(isPicture))
  return [problem(at, [], 'picture-missing', { file, folder, meant })]
}

/** Pictures of the fact file exist and can be shown; alt and credit are part of the schema. */
const listedPictures: ItemRule = (item) =>
  listedIn(item).flatMap(({ path, value }) => {
    if (!item.facts || typeof value !== 'string' || value === '') return []
    return fileProblems(value, item, item.facts.at(path))
  })

function imageProblems({ url, alt }: Image, item: Item, at: FilePosition): Problem[] {
  const file = url.replace(/^\.\//, '')
  const noAlt = alt?.trim() ? [] : [problem(at, ['body'], 'picture-without-alt', { file })]
  if (/^[a-z]+:|^\/\//i.test(url))
    return [...noAlt, problem(at, ['body'], 'picture-remote', { url })]
  const missing = fileProblems(file, item, at)
  const listed = listedIn(item).some(({ value }) => value === file)
  const credit =
    listed || missing.length > 0 ? [] : [problem(at, ['body'], 'picture-not-credited', { file })]
  return [...noAlt, ...missing, ...credit]
}

/** Pictures in a body have an alternative, a file and, through the fact file, an author (WCAG 1.1.1). */
const picturesInBody: ItemRule = (item) =>
  present(item).flatMap(({ tree, path: file, bodyLine }) => {
    const problems: Problem[] = []
    if (tree)
      visit(tree, 'image', (node: Image) => {
        const at = { file, line: (node.position?.start.line ?? 1) + bodyLine - 1 }
        problems.push(...imageProblems(node, item, at))
      })
    return problems
  })

const kilobyte = 1000
/** Most kilobytes of a picture. */
const most = 500

function bytesProblems(file: string, bytes: Uint8Array, at: FilePosition): Problem[] {
  const kilobytes = Math.ceil(bytes.byteLength / kilobyte)
  const allowed = pictureExtensions
  return [
    ...(kilobytes > most ? [problem(at, [], 'picture-too-large', { file, kilobytes, most })] : []),
    ...(pictureSize(bytes) ? [] : [problem(at, [], 'picture-damaged', { file, allowed })]),
    ...(hasLocation(bytes) ? [problem(at, [], 'picture-location', { file })] : []),
  ]
}

/** Listed pictures can be shown, load quickly and do not tell where they were taken. */
const fitPictures: ItemRule = (item, { files }) =>
  listedIn(item).flatMap(({ path, value }) => {
    if (!item.facts || typeof value !== 'string' || !isPicture(value)) return []
    const bytes = files.get(`${item.folder}/${value}`)
    return bytes ? bytesProblems(value, bytes, item.facts.at(path)) : []
  })

export const itemRules: readonly ItemRule[] = [listedPictures, picturesInBody, fitPictures]
