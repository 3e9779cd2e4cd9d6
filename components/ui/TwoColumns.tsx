import type { ReactNode } from 'react'

/**
 * Two columns where there is room. Where there is not, `first` says which comes first; the order in
 * the document is always the order of reading.
 */
export function TwoColumns({
  main,
  side,
  first,
}: {
  main: ReactNode
  side: ReactNode
  first: 'main' | 'side'
}) {
  const columns = [
    <div key="main" className="lg:col-start-1 lg:row-start-1">
      {main}
    </div>,
    <div key="side" className="lg:col-start-2 lg:row-start-1">
      {side}
    </div>,
  ]
  return (
    <div className="grid gap-x-20 gap-y-14 lg:grid-cols-[minmax(0,1fr)_minmax(0,27rem)]">
      {first === 'main' ? columns : columns.reverse()}
    </div>
  )
}
