import { useLocale, useTranslations } from 'next-intl'
import { CopyText } from '@/components/ui/CopyText'
import { inLanguage, paths } from '@/lib/pages/paths'
import { absolute } from '@/lib/pages/settings'

/** The address of the whole programme, what a copy of it does not do (T28), and the way out of other applications. */
export function WholeProgramme({ year }: { year: number }) {
  const t = useTranslations()
  const path = inLanguage(useLocale(), paths.programmeCalendar(year))
  const file = (
    <a
      href={path}
      className="inline-flex min-h-11 items-center border-2 border-line px-4 hover:bg-sand print:hidden"
    >
      {t('subscribe.file')}
    </a>
  )
  return (
    <div className="max-w-measure">
      <p className="mb-2">{t('subscribe.address')}</p>
      <CopyText label={t('subscribe.copy')} beside={file}>
        <code className="block break-all bg-sand p-4">{absolute(path)}</code>
      </CopyText>
      <p className="mt-4">{t('subscribe.copy_note')}</p>
      <p className="mt-4">{t('calendar.in_app')}</p>
    </div>
  )
}
