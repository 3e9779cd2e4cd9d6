import { locales } from '../../../language/locales'
import { hasWords, type Kind, kinds, languageFileName, languageOfFile } from '../../../model/schema'
import { keptFolder } from '../../data-versions/sums'
import { isPicture } from '../../pictures/kinds'
import { publishedFiles } from '../../published/state'
import { spotOf } from '../../read/content'
import { closest } from '../closest'
import type { Content, ContentRule } from '../model'
import { matches } from '../path'
import { type Problem, problem } from '../problem'

const kindList: Kind[] = Object.values(kinds)
const folders = kindList.map(({ folder }) => folder).filter(Boolean)
const topFiles = kindList.filter(({ folder }) => folder === '').map(({ file }) => file)

function allowedNames(kind: Kind): string[] {
  const words = hasWords(kind) ? locales.map((locale) => languageFileName(kind, locale)) : []
  return [kind.file, ...words]
}

/** A name meant: by its stem (`event.zh.txt`, `zh.md` for `event.zh.md`) or by spelling. */
function meantName(name: string, allowed: readonly string[]): string | undefined {
  const stem = (text: string) => text.toLowerCase().replace(/\.[^.]*$/, '')
  const own = stem(name)
  return (
    allowed.find((each) => stem(each) === own || stem(each).endsWith(`.${own}`)) ??
    closest(
      name,
      allowed.filter((each) => languageOfFile(each) === languageOfFile(name)),
    )
  )
}

function outsideProblem(path: string, steps: string[]): Problem {
  const at = { file: path, line: 1 }
  const [top = '', own = ''] = steps
  const kind = kindList.find(({ folder }) => folder === top)
  if (steps.length === 1) {
    const allowed = [...topFiles, ...folders.map((folder) => `${folder}/`)]
    return problem(at, [], 'unexpected-file', {
      name: top,
      allowed,
      meant: meantName(top, topFiles),
    })
  }
  if (!kind)
    return problem(at, [], 'unexpected-folder', {
      name: top,
      allowed: folders,
      meant: closest(top, folders),
    })
  if (kind.file !== '*.yaml') {
    const allowed = [`${top}/…/${kind.file}`]
    return problem(at, [], 'unexpected-file', { name: own, allowed })
  }
  const allowed = [`${top}/…yaml`]
  if (steps.length > 2) return problem(at, [], 'unexpected-folder', { name: own, allowed })
  const meant = /\.yml$/i.test(own) ? own.replace(/\.yml$/i, '.yaml') : undefined
  return problem(at, [], 'unexpected-file', { name: own, allowed, meant })
}

function insideProblem(path: string, steps: string[], content: Content): Problem[] {
  const spot = spotOf(content.root, path)
  if (!spot) return [outsideProblem(path, steps)]
  const kind: Kind = kinds[spot.kind]
  const name = steps.slice(2).join('/')
  const allowed = allowedNames(kind)
  if (path === spot.factsPath || allowed.includes(name)) return []
  const item = content.find(spot.kind, spot.id)
  const listed = matches(item?.facts?.data, ['images', '*', 'file']).map(({ value }) => value)
  if (listed.includes(name)) return []
  const at = { file: path, line: 1 }
  if (isPicture(name)) return [problem(at, [], 'picture-not-credited', { file: name })]
  return [problem(at, [], 'unexpected-file', { name, allowed, meant: meantName(name, allowed) })]
}

/** Files at the top of the content that are no item. */
const notContent = ['README.md', ...publishedFiles]

/** Every file has a place in the content; a file that nothing reads is a mistake. */
export const noUnexpectedFiles: ContentRule = (content) =>
  [...content.files.keys()].flatMap((path) => {
    const steps = path.slice(content.root.length + 1).split('/')
    const isOther = steps[0] === keptFolder || notContent.includes(steps.join('/'))
    return isOther ? [] : insideProblem(path, steps, content)
  })
