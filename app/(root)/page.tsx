import type { Metadata } from 'next'
import { FourLanguages } from '@/components/layout/FourLanguages'
import { PagePicture } from '@/components/ui/Pictures'
import { site } from '@/lib/content'
import { type Locale, languages, languageTags, locales } from '@/lib/language/locales'
import { translator } from '@/lib/language/translator'
import { sharing } from '@/lib/outputs/head/metadata'
import { chooserCard } from '@/lib/outputs/share-cards/share'
import { inLanguage, paths } from '@/lib/pages/paths'
import { siteUrl } from '@/lib/pages/settings'

export function generateMetadata(): Metadata {
  const { name } = site()
  const { images, twitter } = sharing(chooserCard())
  const title = locales.map((locale) => name[locale]).join(' · ')
  const description = locales.map((locale) => translator(locale)('chooser.description')).join(' ')
  return {
    metadataBase: new URL(siteUrl),
    title,
    description,
    openGraph: { type: 'website', title, description, url: '/', siteName: name.zh, images },
    twitter,
    alternates: {
      canonical: '/',
      languages: {
        ...Object.fromEntries(
          locales.map((locale) => [languageTags[locale], inLanguage(locale, paths.home)]),
        ),
        'x-default': '/',
      },
    },
  }
}

function Choice({ locale }: { locale: Locale }) {
  return (
    <a
      href={inLanguage(locale, paths.home)}
      hrefLang={languageTags[locale]}
      className="block border-2 border-flag-yellow px-5 py-4 text-xl font-bold hover:bg-flag-yellow hover:text-flag-black"
    >
      {languages[locale].name}
      <span className="block text-sm font-normal">{translator(locale)('chooser.title')}</span>
    </a>
  )
}

/** `/` chooses a language with plain links and remembers nothing. */
export default function ChooserPage() {
  return (
    <>
      <PagePicture />
      <FourLanguages>{(locale) => <Choice locale={locale} />}</FourLanguages>
    </>
  )
}
