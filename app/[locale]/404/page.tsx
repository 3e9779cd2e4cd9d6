import type { Metadata } from 'next'
import { Hoist } from '@/components/flags/Hoist'
import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { ButtonLinks } from '@/components/ui/ButtonLinks'
import { site } from '@/lib/content'
import { type Locale, locales } from '@/lib/language/locales'
import { translator } from '@/lib/language/translator'
import { unlistedMetadata } from '@/lib/outputs/head/metadata'
import { homePage } from '@/lib/pages/list-pages'
import { mainNavigation } from '@/lib/pages/navigation'
import type { PageInfo } from '@/lib/pages/page-info'
import { localeOf } from '@/lib/pages/params'
import { inLanguage, paths } from '@/lib/pages/paths'

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
  return unlistedMetadata(locale, notFoundPage(locale))
}

/** The page that nginx gives for a missing address below a language. */
export default async function NotFoundInLanguage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const t = translator(locale)
  const crumbs = [{ name: t('nav.home'), path: paths.home }, ...mainNavigation(locale)]
  const links = crumbs.map(({ name, path }) => ({ name, address: inLanguage(locale, path) }))
  return (
    <Page info={notFoundPage(locale)}>
      <div className="page-width flex gap-12">
        <div className="flex-1">
          <ListHeading title={t('not_found.title')} lead={t('not_found.text')} />
          <ButtonLinks links={links} />
        </div>
        <Hoist />
      </div>
    </Page>
  )
}
