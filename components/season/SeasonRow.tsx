import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { FlagSymbol } from '@/components/flags/FlagPictures'
import { PlaceNames } from '@/components/programme/PlaceNames'
import { StatusLabel } from '@/components/programme/StatusLabel'
import { Phrases } from '@/components/ui/Phrases'
import type { EventEntry } from '@/lib/content'
import { kindFlags } from '@/lib/flags/meanings'
import { languageTags } from '@/lib/language/locales'
import type { EventFacts } from '@/lib/model/schema/event'
import type { Status } from '@/lib/model/schema/when'
import { inLanguage, paths } from '@/lib/pages/paths'

/** An event in the short lists of a season: when and its flag at the left, then what and where. */
export function SeasonRow({
  entry: { id, facts, words, wordsLocale },
  when,
  place,
  status,
  children,
}: {
  entry: EventEntry
  when: ReactNode
  place: EventFacts['place']
  status: Status
  children?: ReactNode
}) {
  const locale = useLocale()
  return (
    <div className="relative grid grid-cols-[5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-3">
      <div className="font-bold tabular-nums [&_svg]:mt-1 [&_svg]:size-6">
        {when}
        <FlagSymbol sign={kindFlags[facts.kind]} />
      </div>
      <div>
        {children}
        <h3 lang={languageTags[wordsLocale]} className="md:text-lg">
          <a
            href={inLanguage(locale, paths.event(facts.edition, id))}
            className="after:absolute after:inset-0 after:content-[''] hover:underline"
          >
            <Phrases locale={wordsLocale} text={words.title} />
          </a>
        </h3>
        <p className="text-sm text-quiet">
          <PlaceNames place={place} /> <StatusLabel status={status} />
        </p>
      </div>
    </div>
  )
}
