import { useLocale, useTranslations } from 'next-intl'
import { Reference } from '@/components/ui/Notes'
import { Phrases } from '@/components/ui/Phrases'
import { publisher, sources } from '@/lib/content'
import type { SourceFacts } from '@/lib/model/schema/source'

/** The day of a source for sorting; one without a day comes last. */
const dayOf = ({ date }: SourceFacts) => (date === 'unknown' ? '' : date)

const latestFirst = (a: SourceFacts, b: SourceFacts) => {
  if (dayOf(a) === dayOf(b)) return a.id < b.id ? -1 : 1
  return dayOf(a) < dayOf(b) ? 1 : -1
}

/** Every source by its publisher, in the alphabetical order of the reader's language, the latest first. */
export function SourcesView() {
  const t = useTranslations('sources')
  const locale = useLocale()
  const { compare } = new Intl.Collator(locale)
  const groups = [...new Set(sources().map((source) => source.publisher))].map((id) => ({
    id,
    name: id === 'unknown' ? t('other') : publisher(id).name[locale],
    own: sources()
      .filter((source) => source.publisher === id)
      .sort(latestFirst),
  }))
  const isNameless = ({ id }: { id: string }) => Number(id === 'unknown')
  groups.sort((a, b) => isNameless(a) - isNameless(b) || compare(a.name, b.name))
  return groups.map(({ id, name, own }) => (
    <section key={id} aria-labelledby={`by-${id}`} className="border-t border-line py-4">
      <h2 id={`by-${id}`} className="mb-2 text-lg">
        <Phrases locale={locale} text={name} />
      </h2>
      <ul className="grid max-w-measure gap-2">
        {own.map((source) => (
          <li key={source.id} id={source.id}>
            <Reference source={source} withPublisher={false} />
          </li>
        ))}
      </ul>
    </section>
  ))
}
