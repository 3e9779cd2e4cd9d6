import { useTranslations } from 'next-intl'
import { SignPicture } from '@/components/flags/FlagPictures'
import { Section } from '@/components/ui/Section'
import { sectorFlags } from '@/lib/flags/meanings'
import type { SigningFacts } from '@/lib/model/schema/signing'

/** The sectors of a signing with their flags; the last one says so where there are others. */
export function SigningSectors({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  const last = facts.sectors_complete ? undefined : facts.sectors.at(-1)
  return (
    <Section id="sectors" title={t('projects.sectors')}>
      <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {facts.sectors.map((sector) => {
          const name = t(`sector.${sector}`)
          return (
            <li key={sector} className="flex items-center gap-3">
              <SignPicture sign={sectorFlags[sector]} className="h-6 w-auto" />
              {sector === last ? t('projects.sectors_last', { sector: name }) : name}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
