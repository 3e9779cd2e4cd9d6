import { useTranslations } from 'next-intl'
import { site } from '@/lib/content'
import type { Desk as DeskName } from '@/lib/model/schema/site'
import { DeskRows } from './DeskRows'
import type { About } from './useMail'

/**
 * Whom to ask: a desk of `content/site.yaml`. While nothing of it is known, one sentence says so.
 *
 * @param about the page it stands on, which the letter will name
 * @param heading whether the name of the desk stands above; not where a section is already called so
 */
export function Desk({
  desk,
  about,
  heading = true,
}: {
  desk: DeskName
  about?: About
  heading?: boolean
}) {
  const t = useTranslations()
  const facts = site().contact[desk]
  const { phone, email, hours, languages } = facts
  const isKnown = phone + email !== '' || hours !== '' || languages.length > 0
  const known = isKnown ? <DeskRows facts={facts} about={about} /> : <p>{t('contact.awaited')}</p>
  if (!heading) return known
  return (
    <section aria-label={t(`contact.${desk}`)} className="my-6">
      <p className="font-bold">{t(`contact.${desk}`)}</p>
      {known}
    </section>
  )
}
