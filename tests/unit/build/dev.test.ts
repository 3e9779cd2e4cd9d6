import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { onChange } from '@/lib/build/dev'
import { contentFolder } from '../content/content-folder'

let timer: NodeJS.Timeout | undefined
afterEach(() => clearInterval(timer))

it('the development server sees a file changed, replaced twice, and deleted', async () => {
  const folder = contentFolder({ 'events/x/event.yaml': 'a' })
  const file = join(folder, 'events/x/event.yaml')
  const work = vi.fn()
  timer = onChange(folder, '', work, 20)
  const replace = (text: string) => {
    writeFileSync(`${folder}.new`, text)
    renameSync(`${folder}.new`, file)
  }
  const changes = [
    () => writeFileSync(file, 'b'),
    () => replace('c'),
    () => replace('d'),
    () => rmSync(file),
  ]
  for (const [index, change] of changes.entries()) {
    change()
    await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(index + 1))
  }
})
