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

/** The component of a route: the view of the requested page, or the notice that it is gone. */
export const viewOf = <Name extends PageName>({ visit }: Route<Name>, views: Views<Name>) =>
  async function view(props: RouteProps) {
    const page = await visit(props)
    if (page === undefined) return null
    if (page.shows !== 'page') return <NoticePage info={page.info} />
    const Own = views[page.name] as ComponentType<typeof page>
    return <Own {...page} />
  }

/** The notice at the address of what was withdrawn or has moved, with a link to the page above it or the new one. */
function NoticePage({ info }: { info: PageInfo }) {
  const t = useTranslations()
  const locale = useLocale()
  const { movedTo, title } = info
  const above = info.trail?.at(-1) ?? { name: t('nav.home'), path: paths.home }
  const next = movedTo === undefined ? above : { name: title, path: movedTo }
  return (
    <Page info={info}>
      {movedTo !== undefined && (
        // At once, which is no change that a reader has to wait for (WCAG 2.2.1, technique H76).
        <meta httpEquiv="refresh" content={`0; url=${inLanguage(locale, movedTo)}`} />
      )}
      <div className="page-width pt-10 pb-8">
        <Label severity="limited">
          {t(movedTo === undefined ? 'withdrawn.title' : 'moved.title')}
        </Label>
        <h1 lang={languageTags[info.wordsLocale]} className="mt-3 max-w-5xl text-title">
          <Phrases locale={info.wordsLocale} text={info.title} />
        </h1>
        <p className="mt-5 max-w-measure text-lg text-quiet">{info.description}</p>
        <p className="mt-5">
          <a href={inLanguage(locale, next.path)} className="inline-block py-1 text-link underline">
            {next.name}
          </a>
        </p>
      </div>
    </Page>
  )
}
