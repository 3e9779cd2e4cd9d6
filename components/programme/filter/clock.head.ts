import { now } from '@/components/ui/now'
import { beijingAhead, beijingTime } from '@/lib/base/beijing'
import { programmeDay } from '@/lib/model/event/day'
import { deviceAhead } from '@/lib/programme/own-time'

// Set before the first paint, so that styles reserve the room for what scripts add and nothing moves:
// `running` during the edition, `away` if the device's clock is not at Beijing time.
const { dataset } = document.documentElement
const { first = '~', last = '' } = document.currentScript?.dataset ?? {}
const today = programmeDay(beijingTime(now()))
if (first <= today && today <= last) dataset.running = ''
if (deviceAhead(now()) !== beijingAhead) dataset.away = ''
