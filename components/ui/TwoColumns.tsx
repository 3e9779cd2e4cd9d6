import type { ReactNode } from 'react'

/** Facts beside the text where there is room; where there is not, the facts come first. */
export function TwoColumns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,27rem)]">
      <div className="lg:col-start-2 lg:row-start-1">{side}</div>
      <div className="lg:col-start-1 lg:row-start-1">{main}</div>
    </div>
  )
}
