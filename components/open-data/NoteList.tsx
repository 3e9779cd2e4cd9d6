import { useTranslations } from 'next-intl'
import type { Note } from './notes'

/** Sentences that are told one by one. */
export function NoteList({ names }: { names: readonly Note[] }) {
  const t = useTranslations()
  return (
    <ul className="max-w-measure list-disc ps-6">
      {names.map((name) => (
        <li key={name} className="py-1">
          {t(`data.${name}`)}
        </li>
      ))}
    </ul>
  )
}
