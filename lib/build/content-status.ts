import { contentRoot } from '../content/language-files'
import { translationText } from '../content/translation-text'
import { translationReport } from '../content/translations'
import { saying } from './saying'

saying(() => {
  const report = translationReport(contentRoot())
  const isForMachines = process.argv.includes('--json')
  console.log(isForMachines ? JSON.stringify(report, null, 2) : translationText(report))
})
