import { useLocale, useTranslations } from 'next-intl'
import type { ComponentType } from 'react'
import { Label } from '@/components/programme/StatusLabel'
import { Phrases } from '@/components/ui/Phrases'
import { languageTags } from '@/lib/language/locales'
import type { Route, RouteProps, Visit } from '@/lib/outputs/head/route'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'
import type { PageName } from '@/lib/pages/registry'
import { Page } from './Page'

type Views<Name extends PageName> = { [N in Name]: ComponentType<Visit<N>> }

/** The component of a route: the view of the requested page, or the notice that it was withdrawn. */
export const viewOf = <Name extends PageName>({ visit }: Route<Name>, views: Views<Name>) =>
  async function view(props: RouteProps) {
    const page = await visit(props)
    if (page === undefined) return null
    if (page.isWithdrawn) return <WithdrawnPage info={page.info} />
    const Own = views[page.name] as ComponentType<typeof page>
    return <Own {...page} />
  }

/** The notice at the address of a withdrawn item, with a link to the page above it. */
function WithdrawnPage({ info }: { info: PageInfo }) {
  const t = useTranslations()
  const locale = useLocale()
  const above = info.trail?.at(-1) ?? { name: t('nav.home'), path: paths.home }
  return (
    <Page info={info}>
      <div className="page-width pt-10 pb-8">
        <Label>{t('withdrawn.title')}</Label>
        <h1 lang={languageTags[info.wordsLocale]} className="mt-3 max-w-5xl text-title">
          <Phrases locale={info.wordsLocale} text={info.title} />
        </h1>
        <p className="mt-5 max-w-measure text-lg text-quiet">{info.description}</p>
        <p className="mt-5">
          <a
            href={inLanguage(locale, above.path)}
            className="inline-block py-1 text-link underline"
          >
            {above.name}
          </a>
        </p>
      </div>
    </Page>
  )
}
