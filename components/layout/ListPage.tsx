import type { ComponentProps } from 'react'
import { ListHeading } from './ListHeading'
import { Page } from './Page'

/** A page of our own words: its title and description stand above what it lists. */
export function ListPage({ info, data, children }: ComponentProps<typeof Page>) {
  return (
    <Page info={info} data={data}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        {children}
      </div>
    </Page>
  )
}
