import { useLocale, useTranslations } from 'next-intl'
import { EntryHeading } from '@/components/layout/Headings'
import { LinkList } from '@/components/ui/LinkList'
import type { ProjectEntry } from '@/lib/content'
import { formatPartialDate } from '@/lib/language/date-format'
import type { ProjectType } from '@/lib/model/schema/project'
import { paths } from '@/lib/pages/paths'
import { signingOf } from '@/lib/pages/project-links'

/** The heading of a project: type, sector, district, date and signing. */
export function ProjectHeading({ entry }: { entry: ProjectEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { id, facts } = entry
  const signing = signingOf(locale, entry)
  const { type, sector, site, signed_on: signedOn } = facts
  return (
    <EntryHeading entry={entry} path={paths.project(facts.edition, id)}>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Badge type={type} />
        <p>{t(`sector.${sector}`)}</p>
        {site.district !== 'unknown' && <p>{t(`district.${site.district}`)}</p>}
        {signedOn !== undefined && (
          <p>
            <span className="text-quiet">{t('projects.signed_on')}</span>{' '}
            {signedOn === 'unknown' ? (
              t('projects.stage_date_unknown')
            ) : (
              <time dateTime={signedOn}>{formatPartialDate(locale, signedOn)}</time>
            )}
          </p>
        )}
        {signing.length > 0 && <LinkList links={signing} />}
      </div>
      {type !== 'signed' && (
        <p className="mt-3 max-w-measure font-bold">{t(`project.type_note.${type}`)}</p>
      )}
    </EntryHeading>
  )
}

/** The type of a project in words and in a frame of its own, so that the three are never confused. */
function Badge({ type }: { type: ProjectType }) {
  const t = useTranslations()
  return (
    <strong
      data-project-type={type}
      className={`border-2 px-2 py-1${type === 'signed' ? ' bg-sea text-foam' : ''}`}
    >
      {t(`project.type_name.${type}`)}
    </strong>
  )
}
