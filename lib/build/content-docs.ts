import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { schemaDocs } from '../content/schema-docs'

const files = schemaDocs()
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
console.log(`已写好 ${files.size} 个文件，请一并提交。 / Wrote ${files.size} files; commit them.`)
