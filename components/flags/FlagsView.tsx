import { useTranslations } from 'next-intl'
import { entriesOf } from '@/lib/flags/entries'
import { kindFlags } from '@/lib/flags/meanings'
import { Flag, Mark } from './FlagPictures'

/** Of what the mark of the website is made, and which flag stands for which kind of event. */
export function FlagsView() {
  const t = useTranslations()
  return (
    <>
      <p className="flex max-w-measure items-center gap-5">
        <Mark className="h-20 w-auto shrink-0" />
        {t('flags.mark')}
      </p>
      <table className="mt-10 w-full max-w-measure border-t-3 border-ink text-start">
        <thead>
          <tr className="text-sm text-quiet">
            <th scope="col" className="w-28 py-2 text-start font-normal">
              {t('flags.flag')}
            </th>
            <th scope="col" className="py-2 text-start font-normal">
              {t('flags.kind')}
            </th>
          </tr>
        </thead>
        <tbody>
          {entriesOf(kindFlags).map(([kind, sign]) => (
            <tr key={kind} data-kind={kind} data-flag={sign} className="border-t border-line">
              <td className="py-3">
                <Flag sign={sign} className="size-10" />
                <span className="sr-only">
                  {t(`flags.name.${shapes[sign] ?? 'letter'}`, { sign })}
                </span>
              </td>
              <th scope="row" className="py-3 text-start font-bold">
                {t(`kind.${kind}`)}
              </th>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** The flags that are named by their place in a hoist, not by a letter. */
const shapes: Partial<Record<string, 'first' | 'second'>> = { first: 'first', second: 'second' }
