import type { Metadata } from 'next'
import './globals.css'
import { Document } from '@/components/layout/Document'
import { FourLanguages } from '@/components/layout/FourLanguages'
import { type Locale, locales, sourceLocale } from '@/lib/language/locales'
import { translator } from '@/lib/language/translator'
import { sharedMetadata } from '@/lib/outputs/head/metadata'
import { inLanguage, paths } from '@/lib/pages/paths'

export const metadata: Metadata = {
  ...sharedMetadata,
  title: locales.map((locale) => translator(locale)('not_found.title')).join(' · '),
  description: locales.map((locale) => translator(locale)('not_found.description')).join(' '),
}

function Words({ locale }: { locale: Locale }) {
  const t = translator(locale)
  return (
    <>
      <p className="font-bold">{t('not_found.title')}</p>
      <p className="my-2 text-sm">{t('not_found.text')}</p>
      <a
        href={inLanguage(locale, paths.home)}
        className="inline-block border-2 border-flag-yellow px-5 py-4 font-bold hover:bg-flag-yellow hover:text-flag-black"
      >
        {t('nav.home')}
      </a>
    </>
  )
}

/** The page of any address that does not exist, in four languages at once. */
export default function GlobalNotFound() {
  return (
    <Document locale={sourceLocale}>
      <FourLanguages>{(locale) => <Words locale={locale} />}</FourLanguages>
    </Document>
  )
}
