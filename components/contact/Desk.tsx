import { useLocale, useTranslations } from 'next-intl'
import { ClockText } from '@/components/ui/ClockText'
import { Row } from '@/components/ui/Section'
import { site } from '@/lib/content'
import { formatDate } from '@/lib/language/date-format'
import { languageName, listJoin } from '@/lib/language/text'
import type { DeskFacts, Desk as DeskName } from '@/lib/model/schema/site'
import { hoursInWords } from '@/lib/pages/contact/hours'
import { mailTo } from '@/lib/pages/contact/mail'
import { isReachable } from '@/lib/pages/contact/reachable'
import { inLanguage } from '@/lib/pages/paths'
import { absolute } from '@/lib/pages/settings'

/**
 * A contact desk of `content/site.yaml` with what is known of it; one sentence if nothing is.
 *
 * @param about the page of the desk, which the letter names
 * @param heading whether to show the name of the desk; not needed below a heading of that name
 */
export function Desk({
  desk,
  about,
  heading = true,
}: {
  desk: DeskName
  about?: MailTopic
  heading?: boolean
}) {
  const t = useTranslations()
  const facts = site().contact[desk]
  if (!isReachable(desk)) return <p>{t('contact.awaited')}</p>
  const known = <DeskRows facts={facts} about={about} />
  if (!heading) return known
  return (
    <section aria-label={t(`contact.${desk}`)} className="my-6">
      <p className="font-bold">{t(`contact.${desk}`)}</p>
      {known}
    </section>
  )
}

/** What is known of a desk, row by row. */
function DeskRows({ facts, about }: { facts: DeskFacts; about: MailTopic | undefined }) {
  const t = useTranslations()
  const locale = useLocale()
  const mail = useMail()
  const { phone, email, hours, languages, reply_within: days, median_reply: median } = facts
  const names = languages.map((language) => languageName(locale, language))
  return (
    <dl className="@container border-b border-line">
      {phone !== '' && <Row term={t('contact.phone')}>{phone}</Row>}
      {email !== '' && (
        <Row term={t('contact.email')}>
          <a href={`mailto:${email}`}>{email}</a>
          {about !== undefined && (
            <p className="print:hidden">
              <a href={mail(email, about)}>{t('contact.write')}</a>
            </p>
          )}
          <p className="text-sm text-quiet">{t('contact.by_mail')}</p>
        </Row>
      )}
      {hours !== '' && (
        <Row term={t('contact.hours')}>
          {hoursInWords(locale, hours).map((line) => (
            <p key={line}>
              <ClockText text={line} />
            </p>
          ))}
        </Row>
      )}
      {names.length > 0 && <Row term={t('contact.languages')}>{listJoin(locale, names)}</Row>}
      {days !== '' && <Row term={t('contact.reply')}>{t('contact.reply_within', { days })}</Row>}
      {median !== '' && (
        <Row term={t('contact.median')}>
          {t('contact.median_value', {
            days: median.working_days,
            count: median.enquiries,
            date: formatDate(locale, median.as_of),
          })}
        </Row>
      )}
    </dl>
  )
}

/** A mail link to a desk about this page, without its other details; nothing if its address is unknown. */
export function DeskMail({ desk, about }: { desk: DeskName; about: MailTopic }) {
  const t = useTranslations()
  const mail = useMail()
  const { email } = site().contact[desk]
  if (email === '') return null
  return (
    <p className="print:hidden">
      <a href={mail(email, about)} className="inline-block py-2 underline">
        {t('contact.write')}
      </a>{' '}
      <span className="text-sm text-quiet">{t(`contact.${desk}`)}</span>
    </p>
  )
}

/** The page that a letter is about: its item's id, address without language, and title. */
export interface MailTopic {
  id: string
  path: string
  title: string
}

/** Makes `mailto:` links whose letter names the page, its id and language; no form, no tracking. */
export function useMail() {
  const t = useTranslations('contact')
  const locale = useLocale()
  return (address: string, { id, path, title }: MailTopic) =>
    mailTo(address, t('subject', { title, id, locale }), [
      '',
      '',
      t('mail_page', { url: absolute(inLanguage(locale, path)) }),
      t('mail_id', { id }),
      t('mail_language', { language: languageName(locale, locale) }),
    ])
}
