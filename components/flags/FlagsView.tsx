import { useTranslations } from 'next-intl'
import { entriesOf } from '@/lib/flags/entries'
import { kindFlags } from '@/lib/flags/meanings'
import { Flag, Hoist } from './FlagPictures'

/** Which flag stands for which kind of event, and of what the mark of the website is made. */
export function FlagsView() {
  const t = useTranslations()
  return (
    <>
      <ul className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
        {entriesOf(kindFlags).map(([kind, letter]) => (
          <li key={kind} className="flex items-center gap-4 border-t border-line py-3">
            <Flag letter={letter} className="size-12 shrink-0" />
            {/* No line ends between the last word and the letter. */}
            {`${t(`kind.${kind}`)}\u00a0·\u00a0${letter}`}
          </li>
        ))}
      </ul>
      <div className="mt-14 grid gap-6 sm:grid-cols-[auto_minmax(0,1fr)] sm:gap-10">
        <div className="justify-self-start bg-sea px-10">
          <Hoist />
        </div>
        <p className="max-w-measure self-center">{t('flags.mark')}</p>
      </div>
    </>
  )
}
