import { type Status, statuses, type When } from '../../lib/model/schema/when'
import { deck } from './deck'
import { type Four, four } from './four'
import type { Random } from './random'
import { days, type Shape, shapeNames, shapes, shapeWeights } from './when'

interface Plan {
  shape: Shape
  status: Status
}

/** The first events are every shape with every status, once each. */
const pairs = statuses.flatMap((status) => shapeNames.map((shape): Plan => ({ shape, status })))

/** Whether an event is one of the first, and open for days at given hours. */
export const isOpenForDays = (index: number): boolean =>
  ['run_hours', 'run_closed'].includes(pairs[index]?.shape ?? '')

/** Shape and status of an event. */
export function plans(events: number): (index: number) => Plan {
  const rest = Math.max(1, events - pairs.length)
  const shapeOf = deck('shapes', rest, shapeWeights)
  const statusOf = deck<Status>('statuses', rest, [
    ['tentative', 4],
    ['scheduled', 96],
  ])
  return (index) =>
    pairs[index] ?? {
      shape: shapeOf(index - pairs.length),
      status: statusOf(index - pairs.length),
    }
}

interface Dates {
  when: When
  previous?: When[]
}

const dateless: readonly Shape[] = ['month', 'year', 'tba']

/** What was announced before; something without a date has had one. */
const former = (shape: Shape, random: Random) =>
  shapes[dateless.includes(shape) ? 'timed' : shape](random, random.pick(days))

function rescheduled(shape: Shape, random: Random): Dates {
  const first = former(shape, random)
  const second = random.chance(0.3) ? [shapes.timed(random, '2030-06-07')] : []
  // A new date is what makes it rescheduled, so something with no date at all is given its month.
  const when = shapes[shape === 'tba' ? 'month' : shape](random, random.pick(days))
  const isSame = JSON.stringify(when) === JSON.stringify(first)
  return { when, previous: [...second, isSame ? shapes.timed(random, '2030-06-07') : first] }
}

/** `when` and `previous` as each status wants them (5.1.2). */
const datesOf: Partial<Record<Status, (shape: Shape, random: Random) => Dates>> = {
  postponed: (shape, random) => ({
    when: shapes[shape === 'month' || shape === 'year' ? shape : 'tba'](),
    previous: [former(shape, random)],
  }),
  rescheduled,
}

export function dates(shape: Shape, status: Status, random: Random): Dates {
  const ofStatus = datesOf[status]
  return ofStatus?.(shape, random) ?? { when: shapes[shape](random, random.pick(days)) }
}

/** Why it changed, for readers; what stands in the record of changes is `changeTexts`. */
export const reasons: Partial<Record<Status, Four>> = {
  tentative: four(
    '样例场地尚待确认。',
    'The sample hall is not confirmed yet.',
    '샘플 행사장이 아직 확정되지 않았습니다.',
    '見本の会場がまだ確定していません。',
  ),
  cancelled: four(
    '样例主讲人因样例原因不能到场。',
    'The sample speaker cannot come, for a sample reason.',
    '샘플 강연자가 샘플 사정으로 올 수 없습니다.',
    '見本の講演者が見本の事情で来られません。',
  ),
  postponed: four(
    '样例风浪太大，新的时间另行通知。',
    'The sample sea is too rough; a new date will be announced.',
    '샘플 파도가 높아 새 날짜는 따로 알려 드립니다.',
    '見本の波が高いため、新しい日取りは追ってお知らせします。',
  ),
  rescheduled: four(
    '样例会场当天另有安排。',
    'The sample hall was taken on that day.',
    '그날 샘플 행사장에 다른 일정이 있습니다.',
    'その日は見本の会場に別の予定がありました。',
  ),
  moved_online: four(
    '样例会场临时维修，改在网上举行。',
    'The sample hall is under repair, so it is held online.',
    '샘플 행사장을 수리하게 되어 온라인으로 엽니다.',
    '見本の会場を修理するため、オンラインで開きます。',
  ),
}

export const changeTexts: Partial<Record<Status, Four>> = {
  cancelled: four('样例取消。', 'Sample cancellation.', '샘플 취소입니다.', '見本の中止です。'),
  postponed: four('样例延期。', 'Sample postponement.', '샘플 연기입니다.', '見本の延期です。'),
  rescheduled: four(
    '样例改期。',
    'Sample new date.',
    '샘플 일정 변경입니다.',
    '見本の日程変更です。',
  ),
  moved_online: four(
    '由样例会场改为线上。',
    'Moved online from the sample hall.',
    '샘플 행사장에서 온라인으로 바꾸었습니다.',
    '見本の会場からオンラインに変えました。',
  ),
}
