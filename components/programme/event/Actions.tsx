import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { Star } from '@/components/my-programme/Star'
import { type EventEntry, edition } from '@/lib/content'
import { isInCalendar } from '@/lib/model/event/slots'
import { statusRules } from '@/lib/model/event/status'
import { inLanguage, paths } from '@/lib/pages/paths'
import { relatives } from '@/lib/pages/related'
import { registerLink } from '@/lib/programme/registration'
import { Icon, type IconName } from './icons'

/**
 * What one can do about an event, at the thumb on a phone and in the ticket on a desk: register, keep,
 * calendar, card for the driver; of what does not take place, see what else there is. Gone when it is over.
 */
export function Actions({ entry }: { entry: EventEntry }) {
  const { facts } = entry
  const { phase } = edition(useLocale(), facts.edition).facts
  const { takesPlace } = statusRules[facts.status]
  if (phase === 'past') return null
  return takesPlace ? <OfPlanned entry={entry} /> : <OfWhatIsOff entry={entry} />
}

function OfPlanned({ entry: { id, facts } }: { entry: EventEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const register = registerLink(facts)
  const [venue] = typeof facts.place === 'string' ? [] : facts.place
  return (
    <ul className="actions" data-before="end">
      {register !== undefined && (
        <li data-from="open" data-before="close">
          <Action icon="register" href={register.url}>
            {t(register.waits ? 'registration.wait' : 'registration.go')}
          </Action>
        </li>
      )}
      <li className="keeps">
        <Star facts={facts} word={t('event.act.keep')} />
      </li>
      {isInCalendar(facts) && (
        <li>
          <Action icon="calendar" href={inLanguage(locale, paths.eventCalendar(facts.edition, id))}>
            {t('event.act.calendar')}
          </Action>
        </li>
      )}
      {venue !== undefined && (
        <li>
          <Action icon="driver" href={`${inLanguage(locale, paths.venue(venue))}#driver`}>
            {t('event.act.driver')}
          </Action>
        </li>
      )}
    </ul>
  )
}

/** The way to what takes place at the time of what does not. */
function OfWhatIsOff({ entry }: { entry: EventEntry }) {
  const t = useTranslations('event.act')
  const { parallel } = relatives(useLocale(), entry)
  if (parallel.length === 0) return null
  return (
    <ul className="actions" data-before="end">
      <li>
        <Action icon="others" href="#relatives">
          {t('others')}
        </Action>
      </li>
    </ul>
  )
}

function Action({ icon, children, ...link }: { icon: IconName } & ComponentProps<'a'>) {
  return (
    <a {...link}>
      <Icon name={icon} />
      <span>{children}</span>
    </a>
  )
}
