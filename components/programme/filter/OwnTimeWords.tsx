import { useTranslations } from 'next-intl'
import { ClockText } from '@/components/ui/ClockText'
import { scripts } from '@/components/ui/scripts'
import { Template, templateArgs } from '@/components/ui/Template'

/** Lets a page say the reader's own time after that of the venue, which it never replaces. */
export function OwnTimeWords() {
  const t = useTranslations()
  return (
    <>
      <Template name="own-time">{t.rich('own_time.row', templateArgs)}</Template>
      <Template name="to">
        <ClockText text="–" />
      </Template>
      <Template name="day1">{t('own_time.next_day')}</Template>
      <Template name="day-1">{t('own_time.previous_day')}</Template>
      <script type="module" src={scripts['own-time.element']} />
    </>
  )
}
