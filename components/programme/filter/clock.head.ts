import { now } from '@/lib/browser/now'
import { programmeDay } from '@/lib/programme/day'
import { beijingAhead, beijingTime } from '@/lib/time/beijing'
import { deviceAhead } from '@/lib/time/own-time'

// What is about to be said has its room before the first paint: nothing moves.
const { dataset } = document.documentElement
const { first = '~', last = '' } = document.currentScript?.dataset ?? {}
const today = programmeDay(beijingTime(now()))
if (first <= today && today <= last) dataset.running = ''
if (deviceAhead(now()) !== beijingAhead) dataset.away = ''
