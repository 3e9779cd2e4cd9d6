import { useTranslations } from 'next-intl'
import { places, Template } from '@/components/filter/Template'
import { ClockText } from '@/components/ui/ClockText'
import { scripts } from '@/components/ui/scripts'

/** Lets a page say the reader's own time after that of the venue, which it never replaces (T14, A17). */
export function OwnTimeWords() {
  const t = useTranslations()
  return (
    <>
      <Template say="own-time">{t.rich('own_time.row', places)}</Template>
      <Template say="to">
        <ClockText text="–" />
      </Template>
      <Template say="day1">{t('own_time.next_day')}</Template>
      <Template say="day-1">{t('own_time.previous_day')}</Template>
      <script type="module" src={scripts['own-time.element']} />
    </>
  )
}
