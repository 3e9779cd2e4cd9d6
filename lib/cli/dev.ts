import { watch } from 'node:fs'
import { contentRoot } from '../content/language-files'
import { publishPictures } from '../content/pictures/publish'
import { contentIsSound } from './content-report'
import { run, start } from './tools'

const root = contentRoot()
const quietMs = 300

// A fault is told here, in words; the page itself may still show while the build would refuse it.
contentIsSound(root)
publishPictures(root)
await run('contentlayer', ['build'])

let waiting: NodeJS.Timeout | undefined
watch(root, { recursive: true }, () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    contentIsSound(root)
    publishPictures(root)
  }, quietMs)
})

const programs = [
  start('contentlayer', ['dev']),
  start('next', ['dev', '--port', process.env.PORT ?? '3000']),
]
const endAll = () => {
  for (const program of programs) program.kill()
}
process.on('SIGINT', endAll).on('SIGTERM', endAll)
await Promise.race(programs.map((program) => new Promise((resolve) => program.on('exit', resolve))))
endAll()
process.exit()
