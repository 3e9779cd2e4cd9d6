import { site } from '@/lib/content'
import { locales } from '@/lib/language/locales'
import { textFile } from '@/lib/outputs/text-file'
import { absolute } from '@/lib/pages/settings'

export const dynamic = 'force-static'

const awaited = '# Contact: to be provided by the organiser of this site'

/** How to report a security fault (RFC 9116); without a contact it states that one is awaited. */
export function GET() {
  const { contact, expires } = site().security
  const lines = [
    contact === '' ? awaited : `Contact: ${contact}`,
    ...(expires === '' ? [] : [`Expires: ${expires}T00:00:00+08:00`]),
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${absolute('/.well-known/security.txt')}`,
  ]
  return textFile(`${lines.join('\n')}\n`, 'text/plain')
}
