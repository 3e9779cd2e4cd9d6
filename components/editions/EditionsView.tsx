import { useLocale } from 'next-intl'
import { editions } from '@/lib/content'
import { EditionSummary } from './EditionSummary'
import { LegalBasis } from './LegalBasis'

export function EditionsView() {
  const locale = useLocale()
  return (
    <>
      {editions(locale).map((entry) => (
        <EditionSummary key={entry.id} entry={entry} />
      ))}
      <LegalBasis />
    </>
  )
}
