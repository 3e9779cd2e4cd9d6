import { contentRoot } from '../content/language-files'
import { contentIsSound } from './content-report'

if (!contentIsSound(contentRoot())) process.exitCode = 1
