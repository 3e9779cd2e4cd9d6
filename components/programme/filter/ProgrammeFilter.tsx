import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { FilterForm, FilterResult } from '@/components/filter/FilterForm'
import { scripts } from '@/components/ui/scripts'
import { Template, templateArgs } from '@/components/ui/Template'
import { type EventEntry, edition } from '@/lib/content'
import { type EventFacetName, eventFacets } from '@/lib/lists/events/facets'
import { eventKinds } from '@/lib/model/schema/event'
import { inLanguage, paths } from '@/lib/pages/paths'
import { eventValuePages } from '@/lib/pages/value-pages'
import { KindFlag, KindFlags } from '../KindFlag'
import { ProgrammeClock } from './ProgrammeClock'
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
      {/* The first module, so that it reads the words of the rows before others add to them. */}
      <script type="module" src={scripts['programme-filter.element']} />
      <ProgrammeClock year={year} />
      <KindFlags entries={entries} />
      <programme-filter
        className="list-filter"
        data-views={views.map((path) => inLanguage(locale, path)).join(' ')}
      >
        <FilterForm
          title={t('filter.title')}
          hint={t('filter.text_hint')}
          list={eventFacets}
          options={options}
          links={eventValuePages.groups(locale, year)}
          first={['kind', 'follow', 'price']}
          picture={pictureOf}
          count={entries.length}
        />
        <QuickChoices year={year} />
        <ProgrammeResult count={entries.length} />
      </programme-filter>
    </>
  )
}

/** The flag of a kind of event. */
function pictureOf(name: EventFacetName, value: string) {
  const kind = eventKinds.find((one) => one === value)
  return name === 'kind' && kind ? <KindFlag kind={kind} /> : null
}

/**
 * The most used filters. Links lead to the page of one value, where there is one; a script filters
 * by it instead. What depends on the clock is there while the edition runs, by the clock of the device.
 */
function QuickChoices({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const whole = inLanguage(locale, paths.programme(year))
  const isComing = edition(locale, year).facts.phase === 'coming'
  const days = `${whole}day/`
  const asked: { name: EventFacetName; value: string; label: string }[] = [
    { name: 'price', value: 'free', label: eventFacets.word(locale, 'price', 'free') },
    { name: 'follow', value: locale, label: t('filter.follow') },
  ]
  const choices = asked.flatMap(({ label, ...choice }) => {
    const { links } = eventValuePages.group(locale, year, choice.name)
    const page = links.find(({ value }) => value === choice.value)
    return page === undefined ? [] : [{ ...choice, label, href: page.href }]
  })
  if (choices.length === 0 && !isComing) return null
  return (
    <nav aria-label={t('filter.quick')}>
      <ul className="quick">
        {choices.map(({ name, value, label, href }) => (
          <li key={name}>
            <a href={href} className="chip" data-query={`${name}=${value}`}>
              {label}
            </a>
          </li>
        ))}
        {isComing && (
          <>
            <li className="while-running">
              <a href={whole} className="chip" data-days={days}>
                {t('filter.today')}
              </a>
            </li>
            <li className="while-running">
              <a href={whole} className="chip" data-days={days} data-rest="&part=evening">
                {t('filter.tonight')}
              </a>
            </li>
          </>
        )}
      </ul>
    </nav>
  )
}

/** How many events are listed, and those whose price or access is not known. */
function ProgrammeResult({ count }: { count: number }) {
  const t = useTranslations()
  return (
    <FilterResult
      all={t('programme.count', { count })}
      found={t.rich('filter.found', { n: templateArgs.n, total: count })}
      none={t('filter.none')}
    >
      <Template name="of">{t.rich('filter.of', templateArgs)}</Template>
      <Template name="price">
        <p>
          {t.rich('filter.price_unknown', templateArgs)}{' '}
          <button type="button" data-change="price">
            {t('filter.price_also')}
          </button>
        </p>
      </Template>
      <Template name="access">
        <p>
          {t.rich('filter.access_unknown', templateArgs)}{' '}
          <button type="button" data-change="access">
            {t('filter.unconfirmed')}
          </button>
        </p>
      </Template>
    </FilterResult>
  )
}
