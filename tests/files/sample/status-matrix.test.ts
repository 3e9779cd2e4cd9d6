import { sampleEdition } from '@/tools/sample-edition'
import { statusMatrix } from '../../support/matrix'
import { folder } from './read'

// What is postponed has no day, and what has a new date has at least a month: 42 less 5.
statusMatrix({ content: sampleEdition.CONTENT_DIR, out: folder, year: 2030 }, 37)
