import type { Metadata } from 'next'
import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { site } from '@/lib/content'
import { type Locale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { homePage } from '@/lib/site/list-pages'
import { metadata } from '@/lib/site/metadata'
import type { PageInfo } from '@/lib/site/page-info'
import { localeOf } from '@/lib/site/params'

interface Props {
  params: Promise<{ locale: string }>
}

function notFoundPage(locale: Locale): PageInfo {
  const t = translator(locale)
  return {
    ...homePage(locale, site().current_edition),
    path: '/404/',
    title: t('not_found.title'),
    description: t('not_found.description'),
    wordsLocale: locale,
    translations: locales,
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const { title, description } = metadata(locale, notFoundPage(locale))
  return { title, description, robots: { index: false } }
}

/** The page that nginx gives for a missing address below a language. */
export default async function NotFoundInLanguage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const t = translator(locale)
  return (
    <Page info={notFoundPage(locale)}>
      <div className="page-width">
        <ListHeading title={t('not_found.title')} lead={t('not_found.text')} />
      </div>
    </Page>
  )
}
