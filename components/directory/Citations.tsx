import { Source } from '@/components/pages/Source'
import type { Citation } from '@/lib/model/schema/common'

/** The sources of an entry in a line. */
export function Citations({ citations }: { citations: readonly Citation[] }) {
  return (
    <p className="flex flex-wrap gap-x-3">
      {citations.map(({ source }) => (
        <Source key={source} id={source} />
      ))}
    </p>
  )
}
