import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { Hoist } from './Hoist'

/** The mark of the Week on its deep-sea ground, and how it is read. */
export function MarkSection() {
  const t = useTranslations()
  return (
    <Section id="mark" title={t('flags.mark_title')}>
      <div className="grid gap-6 sm:grid-cols-[auto_minmax(0,1fr)] sm:gap-10">
        <div className="justify-self-start bg-sea px-10">
          <Hoist />
        </div>
        <p className="max-w-measure self-center">{t('flags.mark')}</p>
      </div>
    </Section>
  )
}
