import { useLocale } from 'next-intl'
import { Phrases } from '@/components/ui/Phrases'

/** Heading and lead of a page that lists things. */
export function ListHeading({ title, lead }: { title: string; lead: string }) {
  const locale = useLocale()
  return (
    <header className="pt-10 pb-8">
      <h1 className="text-title">
        <Phrases locale={locale} text={title} />
      </h1>
      <p className="mt-5 max-w-measure text-lg text-quiet">{lead}</p>
    </header>
  )
}
