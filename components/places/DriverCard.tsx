import { languageTags } from '@/lib/language/locales'
import { translator } from '@/lib/language/translator'
import type { VenueFacts } from '@/lib/model/schema/place'

const chinese = translator('zh')

/** What a driver needs to read, in Chinese whatever the language of the page (B12). */
export function DriverCard({ venue }: { venue: VenueFacts }) {
  const { name, address_zh: address, phone } = venue
  return (
    <div lang={languageTags.zh} className="driver-card">
      <p className="please">{chinese('place.please')}</p>
      <p className="name">{name.zh}</p>
      {address !== 'unknown' && <p>{address}</p>}
      {phone !== undefined && <p>{chinese('place.phone_line', { phone })}</p>}
    </div>
  )
}
