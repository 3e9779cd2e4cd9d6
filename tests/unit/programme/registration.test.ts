import { describe, expect, it } from 'vitest'
import { passed } from '../../../components/programme/filter/moments'
import type { EventFacts } from '../../../lib/model/schema/event'
import { registrationStates } from '../../../lib/model/schema/participation'
import { registerLink, registrationWords } from '../../../lib/programme/registration'

type Details = Exclude<EventFacts['registration'], string>

const dates = { opens_at: '2030-06-01T09:00', closes_at: '2030-06-10T18:00' }
const facts = (own: Partial<Details>, status: EventFacts['status'] = 'scheduled') => ({
  status,
  registration: { need: 'required', url: 'https://register.example/', ...own } as Details,
})

/** The words that a device shows at a time; without a time those that need no script. */
function shown(own: Partial<Details>, time?: string) {
  const { opens_at: open, closes_at: close } = own
  const behind = time === undefined ? [] : passed({ open, close }, time).split(' ')
  return registrationWords(facts(own))
    .filter(({ isByClock }) => time !== undefined || isByClock === undefined)
    .filter(({ after }) => after === undefined || behind.includes(after))
    .filter(({ before }) => before === undefined || !behind.includes(before))
    .map(({ state }) => state)
}

const [early, during, late] = ['2030-05-31T12:00', '2030-06-05T12:00', '2030-06-10T18:00']

describe('the word about a registration', () => {
  it('is exactly one at any time, whatever is recorded', () => {
    for (const state of [...registrationStates, undefined])
      for (const time of [early, during, late])
        expect(shown({ ...dates, state }, time), `${state} ${time}`).toHaveLength(1)
  })

  it('follows the clock of the device', () => {
    const at = (state: Details['state']) =>
      [early, during, late].map((time) => shown({ ...dates, state }, time)[0])
    expect(at(undefined)).toEqual(['not_yet', 'open', 'closed'])
    expect(at('not_yet')).toEqual(['not_yet', 'open', 'closed'])
    expect(at('few_left')).toEqual(['few_left', 'few_left', 'closed'])
    expect(at('waiting_list')).toEqual(['waiting_list', 'waiting_list', 'closed'])
    expect(at('full')).toEqual(['full', 'full', 'full'])
    expect(at('closed')).toEqual(['closed', 'closed', 'closed'])
  })

  it('is what is recorded where no script runs, and none where nothing is', () => {
    for (const state of registrationStates) expect(shown({ ...dates, state })).toEqual([state])
    expect(shown(dates)).toEqual([])
    expect(shown({})).toEqual([])
    expect(shown({}, during)).toEqual([])
  })

  it('is not said of what one cannot register for', () => {
    expect(registrationWords(facts({ ...dates, need: 'invitation' }))).toEqual([])
    expect(registrationWords(facts(dates, 'cancelled'))).toEqual([])
    expect(registrationWords({ status: 'scheduled', registration: 'none' })).toEqual([])
  })
})

describe('the link to register', () => {
  it('is there while one can register or wait', () => {
    const linked = registrationStates.filter((state) => registerLink(facts({ state })))
    expect(linked).toEqual(['not_yet', 'open', 'few_left', 'waiting_list'])
    expect(registerLink(facts({ state: 'waiting_list' }))?.waits).toBe(true)
    expect(registerLink(facts({}, 'postponed'))).toBeUndefined()
    expect(registerLink(facts({ url: undefined }))).toBeUndefined()
  })
})
