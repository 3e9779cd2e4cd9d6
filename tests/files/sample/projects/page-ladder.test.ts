import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { formatPartialDate } from '@/lib/language/date-format'
import { locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { ladder } from '@/lib/model/schema/stage'
import { notedAddresses } from '../../../support/notes'
import { one, words } from '../../../support/tree'
import { projectPage, projects, sampleAddress, section } from './page'

describe.each(locales)('J03.4: the ladder in %s', (locale) => {
  const { stage: names, projects: labels, project } = messagesIn(locale)

  it('is an ordered list of all steps, reached ones with day and evidence or that there is none', () => {
    for (const { id, stages } of projects) {
      const steps = selectAll('ol.ladder > li', section(projectPage(locale, id), 'stages'))
      const beside = stages.filter(({ stage }) => !(ladder as readonly string[]).includes(stage))
      expect(steps, id).toHaveLength(ladder.length + beside.length)
      for (const [place, stage] of ladder.entries())
        expect(words(steps[place] ?? { type: 'root', children: [] })).toMatch(
          new RegExp(`^${names[stage]}`),
        )
      const reached = steps.filter(({ properties }) => properties.dataState === 'reached')
      expect(reached).toHaveLength(stages.length)
      expect(steps.filter(({ properties }) => properties.ariaCurrent === 'step')).toHaveLength(1)
      for (const [place, { date, evidence, verified }] of stages.entries()) {
        const step = reached[place] ?? { type: 'root' as const, children: [] }
        expect(words(step)).toContain(
          date === 'unknown' ? labels.stage_date_unknown : formatPartialDate(locale, date),
        )
        const sources = notedAddresses(projectPage(locale, id), step)
        expect(sources).toEqual(evidence === undefined ? [] : [sampleAddress(evidence)])
        if (evidence !== undefined)
          expect(words(step)).toContain(verified ? project.checked : project.unchecked)
      }
    }
  })

  it('says “no update since” after more than twelve months, and keeps the place for it before', () => {
    const old = projects.filter(({ stages }) =>
      stages.every(({ date }) => date < '2029' || date === 'unknown'),
    )
    const dated = projects.filter(({ stages }) => stages.some(({ date }) => date !== 'unknown'))
    const shown = dated.filter(
      ({ id }) => selectAll('stage-age[data-stale]', projectPage(locale, id)).length === 1,
    )
    expect(shown.map(({ id }) => id)).toEqual(
      old.filter((each) => dated.includes(each)).map(({ id }) => id),
    )
    expect(shown.length).toBeGreaterThan(0)
    for (const { id } of dated) {
      const line = words(one('stage-age > strong', projectPage(locale, id)))
      const [before = '', after = ''] = project.no_update.split('{date}')
      expect(line.startsWith(before) && line.endsWith(after), line).toBe(true)
    }
  })
})
