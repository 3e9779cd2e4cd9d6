import { useLocale, useTranslations } from 'next-intl'
import { LinkList } from '@/components/ui/LinkList'
import { Section } from '@/components/ui/Section'
import { organisation, type ProjectEntry, type SigningEntry } from '@/lib/content'
import { paths } from '@/lib/pages/paths'

/** The named projects; if there are none, the organisation whose list is awaited. */
export function NamedProjects({
  entries,
  signings,
}: {
  entries: readonly ProjectEntry[]
  signings: readonly SigningEntry[]
}) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <Section id="named" title={t('projects.named')}>
      {entries.length === 0 ? (
        signings.map(({ id, facts }) => (
          <p key={id} className="max-w-measure">
            {t('projects.named_none', {
              organisation: organisation(facts.awaited_from).name[locale],
            })}
          </p>
        ))
      ) : (
        <LinkList
          links={entries.map((entry) => ({
            entry,
            path: paths.project(entry.facts.edition, entry.id),
          }))}
        />
      )}
    </Section>
  )
}
