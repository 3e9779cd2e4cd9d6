import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ListHeading } from '@/components/layout/ListHeading'
import { MyProgrammeLink } from '@/components/my-programme/MyProgrammeLink'
import { events } from '@/lib/content'
import type { PageInfo } from '@/lib/site/page-info'
import { ChangesLink } from '../ChangesLink'
import { ProgrammeFilter } from '../filter/ProgrammeFilter'
import { ViewLinks } from './ViewLinks'
import './programme.css'

/** What the three views of a programme have in common: heading, views, filter. */
export function ProgrammeFrame({
  info,
  year,
  children,
}: {
  info: PageInfo
  year: number
  children: ReactNode
}) {
  const t = useTranslations()
  const entries = events(useLocale(), year)
  return (
    <>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        <ViewLinks year={year} path={info.path} />
        <div className="mt-3 flex flex-wrap gap-x-6">
          <MyProgrammeLink year={year} />
          <ChangesLink year={year} />
        </div>
        <ProgrammeFilter entries={entries} year={year} />
        <p className="mt-4 text-sm text-quiet">{t('programme.zone')}</p>
      </div>
      {children}
    </>
  )
}
