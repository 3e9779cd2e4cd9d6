import { describe, expect, it } from 'vitest'
import { errorText } from '@/lib/build/run-command'

describe('the text of an error that ends a command', () => {
  it('is a sentence without a stack where the code refuses something', () => {
    expect(errorText(new Error('内容有误 / The content has faults'))).toBe(
      '内容有误 / The content has faults',
    )
    expect(errorText('a word')).toBe('a word')
  })

  it('has a stack where the code itself has a mistake', () => {
    const mistake = new TypeError('x is not a function')
    expect(mistake.stack).toContain('run-command.test.ts')
    expect(errorText(mistake)).toBe(mistake.stack)
  })

  it('has the sentence and the stack where a mistake in the code is the cause', () => {
    const cause = new ReferenceError('y is not defined')
    expect(errorText(new Error('zh/index.html could not be finished', { cause }))).toBe(
      `zh/index.html could not be finished\n${cause.stack}`,
    )
  })
})
