import { found } from '../../base/found'
import { memo } from '../../base/memo'
import { redirects } from '../../content'
import { type Locale, localeOf, locales, sourceLocale } from '../../language/locales'
import type { Page, PageInfo } from '../../pages/page'
import { movedInfo } from '../../pages/redirects'
import { type PageName, registry, type SubjectOf } from '../../pages/registry'
import { unused } from '../unused-route'
import { metadata } from './metadata'

/** Parameters of a route as Next.js knows them; a rest of an address is a list. */
type Params = Record<string, string | string[] | undefined>

export interface RouteProps {
  params: Promise<Params>
}

/** A page that was asked for. */
export interface Visit<Name extends PageName> {
  name: Name
  locale: Locale
  subject: SubjectOf<Name>
  info: PageInfo
  /** What stands at the address: the page itself, or a notice that it was withdrawn or moved. */
  shows: 'page' | 'withdrawn' | 'moved'
}

/** `[id]` or `[[...at]]`. */
const parameter = /^\[+(\.\.\.)?(\w+)\]+$/

/** `[yearOrPage]/events/[id]` and `/2023/events/x/` give `{ yearOrPage: '2023', id: 'x' }`. */
export function paramsOf(route: string, path: string): Params {
  const steps = path.split('/').filter(Boolean)
  return Object.fromEntries(
    route.split('/').flatMap((part, at) => {
      const [, rest, name] = parameter.exec(part) ?? []
      if (name === undefined) return []
      return [[name, rest === undefined ? steps[at] : steps.slice(at)]]
    }),
  )
}

/** The other way round: the address at the parameters of a route. */
export function pathAt(route: string, params: Params): string {
  const steps = route.split('/').flatMap((part) => {
    const name = parameter.exec(part)?.[2]
    return name === undefined ? part : (params[name] ?? [])
  })
  return ['', ...steps.filter(Boolean), ''].join('/')
}

type Place = Pick<Visit<PageName>, 'name' | 'shows'> & { subject: unknown; info: () => PageInfo }

/** Every address of the named pages, and what stands there; of an item that is gone, its notice. */
function placesOf(
  [first, ...others]: readonly [PageName, ...PageName[]],
  locale: Locale,
): Map<string, Place> {
  const pages = [first, ...others].flatMap((name) => {
    const { path, subjects, withdrawn, info, withdrawnInfo } = registry[name] as Page<unknown>
    const at = (shows: 'page' | 'withdrawn') => (subject: unknown) => {
      const of = shows === 'page' ? info : withdrawnInfo
      const place: Place = { name, subject, shows, info: () => of(locale, subject) }
      return [path(subject), place] as const
    }
    return [
      ...(withdrawn?.subjects(locale) ?? []).map(at('withdrawn')),
      ...subjects(locale).map(at('page')),
    ]
  })
  const { route, withdrawn } = registry[first] as Page<unknown>
  const moved = redirects()
    // Lists share no address with what can move.
    .filter(({ from }) => withdrawn !== undefined && fits(route, from))
    .map(({ from, to }) => {
      const info = () => movedInfo(locale, from, to)
      const place: Place = { name: first, subject: undefined, shows: 'moved', info }
      return [from, place] as const
    })
  return new Map([...pages, ...moved])
}

/** Whether an address could be one of a route's. */
const fits = (route: string, path: string) => pathAt(route, paramsOf(route, path)) === path

/** What Next.js asks of the file of a route, for the pages that are named; they share the route. */
export function routeOf<Name extends PageName>(first: Name, ...others: Name[]) {
  const { route } = registry[first]
  const places = memo((locale: Locale) => placesOf([first, ...others], locale))

  async function visit({
    params,
  }: RouteProps): Promise<{ [N in Name]: Visit<N> }[Name] | undefined> {
    const { locale: given, ...rest } = await params
    if (Object.values(rest).flat().includes(unused)) return undefined
    const locale = localeOf(String(given))
    const path = pathAt(route, rest)
    const place = found(places(locale).get(path), path)
    return { ...place, locale, info: place.info() } as { [N in Name]: Visit<N> }[Name]
  }

  return {
    /** What stands at an address; undefined where the route has none. */
    visit,
    generateStaticParams: () => {
      const pages = locales.flatMap((locale) =>
        [...places(locale).keys()].map((path) => ({ locale, ...paramsOf(route, path) })),
      )
      if (pages.length > 0) return pages
      const path = route.replaceAll(/\[+[.\w]+\]+/g, unused)
      return [{ locale: sourceLocale, ...paramsOf(route, path) }]
    },
    generateMetadata: async (props: RouteProps) => {
      const page = await visit(props)
      return page === undefined ? {} : metadata(page.locale, page.info)
    },
  }
}

export type Route<Name extends PageName> = ReturnType<typeof routeOf<Name>>
