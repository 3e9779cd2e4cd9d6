import { useTranslations } from 'next-intl'
import { FlagSymbols } from '@/components/flags/FlagSymbols'
import type { ProjectEntry } from '@/lib/content'
import { sectorFlags } from '@/lib/flags/meanings'
import { projectTypes } from '@/lib/model/schema/project'
import type { RowCodes } from './codes'
import { ProjectRow } from './ProjectRow'

/** Signed projects, opportunities and agreements without investment, each on their own. */
export function ProjectGroups({
  entries,
  codes,
}: {
  entries: readonly ProjectEntry[]
  codes?: ReadonlyMap<string, RowCodes>
}) {
  const t = useTranslations()
  const groups = projectTypes
    .map((type) => ({ type, rows: entries.filter(({ facts }) => facts.type === type) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <>
      <FlagSymbols letters={entries.map(({ facts }) => sectorFlags[facts.sector])} />
      {groups.map(({ type, rows }) => (
        <section key={type} aria-labelledby={type} className="mt-14">
          <h2 id={type} className="mb-4 text-section">
            {t(`project_list.group.${type}`)}
          </h2>
          <ul className="projects">
            {rows.map((entry) => (
              <ProjectRow key={entry.id} entry={entry} codes={codes?.get(entry.id)} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
