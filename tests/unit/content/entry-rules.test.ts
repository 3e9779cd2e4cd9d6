import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linkTargets } from '../../../lib/build/link-targets'
import { checkContent } from '../../../lib/content/check'
import { readContent } from '../../../lib/content/read/content'
import { readFolder } from '../../../lib/content/read/index'
import { mistakesFolder } from './mistakes'

const files = new Map([
  ...readFolder(join(mistakesFolder, 'base/content')),
  ...readFolder(join(mistakesFolder, 'warning-entry-rule-ends/content')),
])
const content = readContent('content', files)

/** Rules that the check names on a day, for an entry rule that ends on 31 July 2030. */
const rulesOn = (today?: string) =>
  checkContent(content, linkTargets, today)
    .warnings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('entry-rule'))

describe('an entry rule', () => {
  it('is asked about from sixty days before its end, and more strongly after it', () => {
    expect(rulesOn('2030-05-31')).toEqual([])
    expect(rulesOn('2030-06-01')).toEqual(['entry-rule-ends'])
    expect(rulesOn('2030-07-31')).toEqual(['entry-rule-ends'])
    expect(rulesOn('2030-08-01')).toEqual(['entry-rule-ended'])
  })

  it('is not looked at where no day is known, as in a build', () => {
    expect(rulesOn()).toEqual([])
  })
})
