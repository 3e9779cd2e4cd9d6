import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/flags/FlagPictures'
import { ButtonLinks } from '@/components/ui/LinkList'
import { mainNavigation } from '@/lib/pages/navigation'
import { inLanguage, paths } from '@/lib/pages/paths'
import { ListHeading } from './Headings'

/** The page for an unknown address below a language, with links to the main pages. */
export function NotFoundView() {
  const t = useTranslations()
  const locale = useLocale()
  const crumbs = [{ name: t('nav.home'), path: paths.home }, ...mainNavigation(locale)]
  const links = crumbs.map(({ name, path }) => ({ name, address: inLanguage(locale, path) }))
  return (
    <div className="page-width flex gap-12">
      <div className="flex-1">
        <ListHeading title={t('not_found.title')} lead={t('not_found.text')} />
        <ButtonLinks links={links} />
      </div>
      <Mark className="hidden h-40 w-auto sm:block" />
    </div>
  )
}
