import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { ChoiceLists, CodeLists } from './ChoiceLists'
import { CoverSection, MarkSection } from './CoverSection'

/** All about the flags of this site: what they are, which it uses for what, and why. */
export function FlagsView() {
  const t = useTranslations()
  return (
    <>
      <Section id="what" title={t('flags.what_title')}>
        <div className="grid max-w-measure content-start gap-4">
          <p>{t('flags.what')}</p>
          <p>{t('flags.what_here')}</p>
        </div>
      </Section>
      <MarkSection />
      <ChoiceLists />
      <CoverSection />
      <CodeLists />
    </>
  )
}
