import { renderTemplate } from '@/components/ui/render-template'
import { deviceAhead, ownTime } from '@/lib/programme/own-time'

/** Adds the reader's own time after each clock time on the page. */
function addOwnTimes() {
  const times = [
    ...document.querySelectorAll<HTMLTimeElement>(
      ':is(li[data-session], [data-own]) time[datetime*=T]',
    ),
  ]
  const own = times.map((time) => ownTime(time.dateTime, time.dataset.end, deviceAhead))
  for (const [at, time] of times.entries()) {
    const found = own[at]
    if (found === undefined) continue
    const words = document.createElement('small')
    const clock = new DocumentFragment()
    const [from = '', to] = found.clock.split('–')
    clock.append(from, ...(to ? [renderTemplate('to'), to] : []))
    words.append(' ', renderTemplate('own-time', { time: clock }))
    if (found.days !== 0) words.append(' ', renderTemplate(`day${found.days}`))
    time.append(words)
  }
}

addOwnTimes()
