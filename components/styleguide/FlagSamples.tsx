import { useTranslations } from 'next-intl'
import { Flag } from '@/components/flags/Flag'
import { Hoist } from '@/components/flags/Hoist'
import { Mark } from '@/components/flags/Mark'
import { kindFlags } from '@/lib/flags/meanings'
import { eventKinds } from '@/lib/model/schema/event'

/** The mark, the hoist on its ground, and the flag of each kind of event. */
export function FlagSamples() {
  const t = useTranslations()
  return (
    <div className="grid gap-8 md:grid-cols-[auto_minmax(0,1fr)]">
      <div className="justify-self-start bg-sea px-8 text-foam">
        <Hoist />
      </div>
      <div className="grid content-start gap-8">
        <p>
          <Mark />
        </p>
        <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-4">
          {eventKinds.map((kind) => (
            <li key={kind} className="flex items-center gap-3 text-sm">
              <Flag letter={kindFlags[kind]} className="size-12 shrink-0" />
              <span>
                {t(`kind.${kind}`)} <span lang="en">{kindFlags[kind]}</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
