import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { FilterForm } from '@/components/filter/FilterForm'
import { scripts } from '@/components/ui/scripts'
import type { EventEntry } from '@/lib/content'
import { eventFacets } from '@/lib/lists/events/facets'
import { inLanguage, paths } from '@/lib/pages/paths'
import { eventValuePages } from '@/lib/pages/value-pages'
import { ProgrammeClock } from './ProgrammeClock'
import { ProgrammeResult } from './ProgrammeResult'
import { QuickChoices } from './QuickChoices'
import './programme-filter.css'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'programme-filter': ComponentProps<'div'> & { 'data-views'?: string }
    }
  }
}

/** The filters of a programme: a form for browsers with scripts, links for those without. */
export function ProgrammeFilter({
  entries,
  year,
}: {
  entries: readonly EventEntry[]
  year: number
}) {
  const t = useTranslations()
  const locale = useLocale()
  const options = eventFacets.options(entries)
  const views = [paths.programme(year), paths.programmeGrid(year), paths.programmeList(year)]
  return (
    <>
      <script src={scripts['filter.head']} />
      {/* The first module, so that it reads the words of the rows before others add to them. */}
      <script type="module" src={scripts['programme-filter.element']} />
      <ProgrammeClock year={year} />
      <programme-filter
        className="list-filter"
        data-views={views.map((path) => inLanguage(locale, path)).join(' ')}
      >
        <QuickChoices options={options} year={year} />
        <FilterForm
          title={t('filter.title')}
          hint={t('filter.text_hint')}
          list={eventFacets}
          options={options}
          links={eventValuePages.groups(locale, year)}
        />
        <ProgrammeResult count={entries.length} />
      </programme-filter>
    </>
  )
}
