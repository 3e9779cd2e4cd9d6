import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import type { SigningFacts } from '@/lib/model/schema/signing'

/** The sectors of a signing; the last one says so where there are others. */
export function SigningSectors({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  const last = facts.sectors_complete ? undefined : facts.sectors.at(-1)
  return (
    <Section id="sectors" title={t('projects.sectors')}>
      <ul className="grid grid-cols-2 gap-x-8 border-t-3 border-ink md:grid-cols-3">
        {facts.sectors.map((sector) => {
          const name = t(`sector.${sector}`)
          return (
            <li key={sector} className="border-b border-line py-4 font-bold md:text-lg">
              {sector === last ? t('projects.sectors_last', { sector: name }) : name}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
