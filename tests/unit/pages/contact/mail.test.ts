import { describe, expect, it } from 'vitest'
import { mailTo } from '@/lib/pages/contact/mail'

describe('a prefilled mail (RFC 6068)', () => {
  const href = mailTo('invest+week@sample.example', '咨询：A & B？', [
    '',
    'ページ：http://x/',
    '50 %',
  ])

  it('holds nothing but ASCII without spaces', () => {
    expect(href).toMatch(/^mailto:[!-~]+$/)
  })

  it('divides lines by CRLF and keeps every letter', () => {
    expect(href).toContain('%0D%0A')
    const { pathname, searchParams } = new URL(href)
    expect(decodeURIComponent(pathname)).toBe('invest+week@sample.example')
    expect(searchParams.get('subject')).toBe('咨询：A & B？')
    expect(searchParams.get('body')).toBe('\r\nページ：http://x/\r\n50 %')
  })

  it('encodes what would end the address', () => {
    expect(mailTo('a?b@sample.example', 's', [])).toMatch(/^mailto:a%3Fb@sample\.example\?/)
  })
})
