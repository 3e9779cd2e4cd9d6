import type { ComponentProps, ReactNode } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'season-state': ComponentProps<'div'>
    }
  }
}

/**
 * A state of the page that holds between two moments of Beijing time. The reader's device chooses;
 * without a script the page shows what `isShown`, which its data alone decide.
 */
export function SeasonState({
  from,
  until,
  isShown = false,
  className = 'block',
  children,
}: {
  from?: string | undefined
  until?: string | undefined
  isShown?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <season-state data-from={from} data-until={until} hidden={!isShown} className={className}>
      {children}
    </season-state>
  )
}
