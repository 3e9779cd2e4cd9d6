import { useLocale, useTranslations } from 'next-intl'
import { DeskMail, useMail } from '@/components/contact/Desk'
import { listJoin } from '@/lib/language/text'
import { paths } from '@/lib/pages/paths'
import type { AnswerProps } from './answer'
import { useLanguageName } from './useLanguageName'

/** Whom to ask about an event; where it names no address, a letter goes to the desk for general questions. */
export function ContactAnswer({ entry: { id, facts, words }, unknown }: AnswerProps<'ask'>) {
  const t = useTranslations('contact')
  const locale = useLocale()
  const mail = useMail()
  const name = useLanguageName()
  const { contact, edition: year } = facts
  const about = { id, path: paths.event(year, id), title: words.title }
  const general = <DeskMail desk="general" about={about} />
  if (contact === 'unknown') {
    return (
      <>
        {unknown}
        {general}
      </>
    )
  }
  const { phone, email, languages } = contact
  return (
    <>
      {phone !== undefined && <p>{phone}</p>}
      {email === undefined ? (
        general
      ) : (
        <>
          <p>
            <a href={`mailto:${email}`} className="underline">
              {email}
            </a>
          </p>
          <p className="print:hidden">
            <a href={mail(email, about)} className="underline">
              {t('write')}
            </a>
          </p>
        </>
      )}
      <p className="text-sm text-quiet">{listJoin(locale, languages.map(name))}</p>
    </>
  )
}
