import { useTranslations } from 'next-intl'
import { site } from '@/lib/content'
import type { Desk } from '@/lib/model/schema/site'
import { type About, useMail } from './useMail'

/** A letter to a desk about this page, where the whole desk would be too much; nothing while its address is unknown. */
export function DeskMail({ desk, about }: { desk: Desk; about: About }) {
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
