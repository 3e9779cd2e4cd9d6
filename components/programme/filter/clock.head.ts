import { now } from '@/components/ui/now'
import { beijingAhead, beijingTime } from '@/lib/base/beijing'
import { programmeDay } from '@/lib/model/event/day'
import { deviceAhead } from '@/lib/programme/own-time'

// What is about to be said has its room before the first paint: nothing moves.
const { dataset } = document.documentElement
const { first = '~', last = '' } = document.currentScript?.dataset ?? {}
const today = programmeDay(beijingTime(now()))
if (first <= today && today <= last) dataset.running = ''
if (deviceAhead(now()) !== beijingAhead) dataset.away = ''
