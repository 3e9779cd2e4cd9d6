import type { ComponentType } from 'react'
import type { Route, RouteProps, Visit } from '@/lib/outputs/head/route'
import type { PageName } from '@/lib/pages/registry'
import { WithdrawnPage } from './WithdrawnPage'

type Views<Name extends PageName> = { [N in Name]: ComponentType<Visit<N>> }

/** The component of a route's file: the view of the page that was asked for, or that it was withdrawn. */
export const viewOf = <Name extends PageName>({ visit }: Route<Name>, views: Views<Name>) =>
  async function view(props: RouteProps) {
    const page = await visit(props)
    if (page.isWithdrawn) return <WithdrawnPage info={page.info} />
    const Own = views[page.name] as ComponentType<typeof page>
    return <Own {...page} />
  }
