import type { ReactNode } from 'react'
import { Section } from '@/components/ui/Section'

/** Rows of flags under a title, side by side where there is room. */
export function SignList({
  id,
  title,
  lead,
  children,
}: {
  id: string
  title: string
  lead: string
  children: ReactNode
}) {
  return (
    <Section id={id} title={title}>
      <p className="max-w-measure">{lead}</p>
      <ul className="mt-6 grid gap-x-10 md:grid-cols-2 lg:grid-cols-3">{children}</ul>
    </Section>
  )
}
