import { now } from '@/components/ui/now'
import { beijingAhead, beijingTime } from '@/lib/base/beijing'
import { programmeDay } from '@/lib/model/event/day'
import { deviceAhead } from '@/lib/programme/own-time'
import { passed } from './moments'

// Set before the first paint, so that styles reserve the room for what scripts add and nothing moves:
// `running` during the edition, `away` if the device's clock is not at Beijing time, `passed` with the
// moments of an event that lie behind it.
const { dataset } = document.documentElement
const own = document.currentScript?.dataset ?? {}
const { first = '~', last = '' } = own
const time = beijingTime(now())
const today = programmeDay(time)
dataset.passed = passed(own, time)
if (first <= today && today <= last) dataset.running = ''
if (deviceAhead(now()) !== beijingAhead) dataset.away = ''
