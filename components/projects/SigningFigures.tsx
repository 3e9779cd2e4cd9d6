import { Source } from '@/components/pages/Source'
import type { SigningFacts } from '@/lib/model/schema/signing'
import { Figure } from './Figure'
import { useSigningFigures } from './useSigningFigures'

/** The figures of a signing in short, each with its source and never added up. */
export function SigningFigures({ facts }: { facts: SigningFacts }) {
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-6 lg:gap-x-24">
      {useSigningFigures(facts).map(({ name, value, label, source }) => (
        <Figure key={name} value={value} label={label}>
          <Source id={source} />
        </Figure>
      ))}
    </dl>
  )
}
