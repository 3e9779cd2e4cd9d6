import { contentRoot } from '../content/language-files'
import { stamp, stampRequest } from '../content/stamp'
import { saying } from './saying'

saying(() => {
  const files = stamp(contentRoot(), stampRequest(process.argv.slice(2)))
  for (const file of files) console.log(file)
  console.log(
    `已记录 ${files.length} 个译文所依据的中文版本。 / Stamped ${files.length} translations.`,
  )
})
