import { useTranslations } from 'next-intl'
import { SignPicture } from '@/components/flags/SignPicture'
import { Section } from '@/components/ui/Section'
import { sectorFlags } from '@/lib/flags/meanings'
import type { SigningFacts } from '@/lib/model/schema/signing'

/** The sectors a signing named, with their flags, and whether the source names them all. */
export function SigningSectors({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  return (
    <Section id="sectors" title={t('projects.sectors')}>
      <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {facts.sectors.map((sector) => (
          <li key={sector} className="flex items-center gap-3">
            <SignPicture sign={sectorFlags[sector]} className="h-6 w-auto" />
            {t(`sector.${sector}`)}
          </li>
        ))}
      </ul>
      {!facts.sectors_complete && (
        <p className="mt-3 text-sm text-quiet">{t('projects.sectors_open')}</p>
      )}
    </Section>
  )
}
