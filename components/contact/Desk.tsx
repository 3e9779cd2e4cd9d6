import { useLocale, useTranslations } from 'next-intl'
import { ClockText } from '@/components/ui/ClockText'
import { Row } from '@/components/ui/Section'
import { site } from '@/lib/content'
import { formatDate } from '@/lib/language/date-format'
import { languageName, listJoin } from '@/lib/language/text'
import type { DeskFacts, Desk as DeskName } from '@/lib/model/schema/site'
import { hoursInWords } from '@/lib/pages/contact/hours'
import { mailTo } from '@/lib/pages/contact/mail'
import { inLanguage } from '@/lib/pages/paths'
import { absolute } from '@/lib/pages/settings'

/**
 * A contact desk of `content/site.yaml`; one sentence if nothing of it is known yet.
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

/** The details of a desk; "to be provided" for each unknown one. */
function DeskRows({ facts, about }: { facts: DeskFacts; about: MailTopic | undefined }) {
  const t = useTranslations()
  const locale = useLocale()
  const mail = useMail()
  const { phone, email, hours, languages, reply_within: days, median_reply: median } = facts
  const awaited = t('layout.to_be_provided')
  const names = languages.map((language) => languageName(locale, language))
  return (
    <dl className="@container border-b border-line">
      <Row term={t('contact.phone')}>{phone || awaited}</Row>
      <Row term={t('contact.email')}>
        {email === '' ? (
          awaited
        ) : (
          <>
            <a href={`mailto:${email}`}>{email}</a>
            {about !== undefined && (
              <p className="print:hidden">
                <a href={mail(email, about)}>{t('contact.write')}</a>
              </p>
            )}
            <p className="text-sm text-quiet">{t('contact.by_mail')}</p>
          </>
        )}
      </Row>
      <Row term={t('contact.hours')}>
        {hours === ''
          ? awaited
          : hoursInWords(locale, hours).map((line) => (
              <p key={line}>
                <ClockText text={line} />
              </p>
            ))}
      </Row>
      <Row term={t('contact.languages')}>{listJoin(locale, names) || awaited}</Row>
      <Row term={t('contact.reply')}>
        {days === '' ? awaited : t('contact.reply_within', { days })}
      </Row>
      <Row term={t('contact.median')}>
        {median === ''
          ? t('contact.not_measured')
          : t('contact.median_value', {
              days: median.working_days,
              count: median.enquiries,
              date: formatDate(locale, median.as_of),
            })}
      </Row>
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
