import { useTranslations } from 'next-intl'
import { recomputeScript } from '@/lib/pages/paths'

/** How a reader makes every total of the site again from the table. */
export function Recompute() {
  const t = useTranslations()
  return (
    <>
      <p className="max-w-measure">{t('data.recompute_note')}</p>
      <p>
        <a href={recomputeScript} className="inline-block py-2 font-bold underline">
          recompute.mjs
        </a>
      </p>
      <pre className="overflow-x-auto bg-sand p-4 text-sm">
        <code>
          {'node recompute.mjs projects.csv\n'}
          {'node recompute.mjs projects.csv sector=new_energy,biomedicine by=origin'}
        </code>
      </pre>
    </>
  )
}
