import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { organisation } from '@/lib/content'
import type { SigningFacts } from '@/lib/model/schema/signing'
import { inLanguage, paths } from '@/lib/pages/paths'

/** What is not known of a signing, and who would have to say it. */
export function SigningAwaited({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { awaited, awaited_from: from } = facts
  if (awaited.length === 0) return null
  return (
    <Section id="awaited" title={t('signing.awaited')}>
      <p className="max-w-measure">
        {t.rich('signing.awaited_from', {
          organisation: () => (
            <a href={inLanguage(locale, paths.place(from))} className="underline">
              {organisation(from).name[locale]}
            </a>
          ),
        })}
      </p>
      <ul className="mt-3 list-disc ps-6">
        {awaited.map((what) => (
          <li key={what}>{t(`awaited.${what}`)}</li>
        ))}
      </ul>
    </Section>
  )
}
