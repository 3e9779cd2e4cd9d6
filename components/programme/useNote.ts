import { useTranslations } from 'next-intl'
import type { Note } from '@/lib/programme/when-notes'

/** Puts a note about a date into words. Its key and arguments belong together (see `when-notes`). */
export function useNote(): (note: Note) => string {
  const t = useTranslations('when') as (key: string, values?: Note['values']) => string
  return ({ key, values }) => t(key.replace('when.', ''), values)
}
