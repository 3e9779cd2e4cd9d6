import { statusMatrix } from '../../support/matrix'

const content = 'tests/fixtures/edition/content'

statusMatrix({ content, out: process.env.EDITION_DIR ?? 'out-edition', year: 2030 }, 10)
