import { useLocale, useTranslations } from 'next-intl'
import { MyProgrammeLink } from '@/components/my-programme/Star'
import { edition } from '@/lib/content'

/** At the thumb while one reads a programme: to what is on now, while the edition runs, and what one has kept. */
export function ThumbBar({ year }: { year: number }) {
  const t = useTranslations()
  if (edition(useLocale(), year).facts.phase === 'past') return null
  return (
    <div className="thumb">
      <button type="button" data-jump="" className="while-running">
        {t('filter.jump')}
      </button>
      <MyProgrammeLink year={year} />
    </div>
  )
}
