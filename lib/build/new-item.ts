import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import { venueZone } from '../base/zone'
import { contentRoot } from '../content/language-files'
import { isNewKind, newFiles, questionsFor, type Surroundings } from '../content/new-item'
import { nextSteps } from '../content/new-item/next-steps'
import { kinds } from '../model/schema'
import { ask } from './ask'
import { saying } from './saying'

const usage =
  '请写 npm run new event（活动）、npm run new project（项目）或 npm run new news（新闻）。\n' +
  'Write npm run new event, npm run new project or npm run new news.'

saying(async () => {
  const kind = process.argv[2]
  if (!isNewKind(kind)) throw new Error(usage)
  const root = contentRoot()
  const surroundings: Surroundings = {
    isTaken: (id) => existsSync(join(root, kinds[kind].folder, id)),
    // An editor's command, not a build: it may read the clock, and says so.
    now: format(TZDate.tz(venueZone), "yyyy-MM-dd'T'HH:mm"),
  }
  const answers = await ask(questionsFor(kind, surroundings))
  const files = newFiles(kind, answers, surroundings)
  for (const [path, text] of files) {
    const file = join(root, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
  }
  const source = `sources/${answers.source}.yaml`
  console.log(
    nextSteps({
      files: [...files.keys()].map((path) => join(root, path)),
      item: `${kinds[kind].folder}/${answers.id}`,
      updated: surroundings.now,
      missingSource: existsSync(join(root, source)) ? undefined : join(root, source),
    }),
  )
})
