import { useTranslations } from 'next-intl'
import { LinkList } from '@/components/ui/LinkList'
import { Section } from '@/components/ui/Section'
import type { ProjectEntry } from '@/lib/content'
import { paths } from '@/lib/pages/paths'

/** Links to named projects. */
export function NamedProjects({ entries }: { entries: readonly ProjectEntry[] }) {
  const t = useTranslations('projects')
  return (
    <Section id="named" title={t('named')}>
      <LinkList
        links={entries.map((entry) => ({
          entry,
          path: paths.project(entry.facts.edition, entry.id),
        }))}
      />
    </Section>
  )
}
