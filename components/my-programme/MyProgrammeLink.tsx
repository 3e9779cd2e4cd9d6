import { useLocale, useTranslations } from 'next-intl'
import { scripts } from '@/components/ui/scripts'
import { edition } from '@/lib/content'
import { inLanguage, paths } from '@/lib/pages/paths'
import { StarWords } from './StarWords'

/** The way to the reader's own programme, and what the stars of the page need. Once in a page. */
export function MyProgrammeLink({ year }: { year: number }) {
  const t = useTranslations('my_programme')
  const locale = useLocale()
  const { phase } = edition(locale, year).facts
  if (phase === 'past') return null
  return (
    <StarWords year={year}>
      <a
        href={inLanguage(locale, paths.myProgramme(year))}
        className="inline-block py-1 text-link underline"
      >
        {t('link')}
        <span data-count className="ms-1" />
      </a>
      <script type="module" src={scripts['star.element']} />
    </StarWords>
  )
}
