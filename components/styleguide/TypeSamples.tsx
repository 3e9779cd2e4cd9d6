import { useLocale } from 'next-intl'
import { Phrases } from '@/components/ui/Phrases'
import { site } from '@/lib/content'

const sizes = [
  ['text-display font-bold', 'display'],
  ['text-title font-bold', 'title'],
  ['text-section font-bold', 'section'],
  ['numeral', 'numeral'],
  ['text-xl', 'xl'],
  ['text-lg', 'lg'],
  ['text-base', 'base'],
  ['text-sm text-quiet', 'sm'],
] as const

/** The name of the Week in each size of the scale. */
export function TypeSamples() {
  const locale = useLocale()
  return (
    <ul>
      {sizes.map(([size, name]) => (
        <li
          key={name}
          className="grid items-baseline gap-x-6 border-t border-line py-3 md:grid-cols-[8rem_minmax(0,1fr)]"
        >
          <code lang="en" className="text-sm text-quiet">
            {name}
          </code>
          <p className={size}>
            {name === 'numeral' ? (
              '10–11 2030 22.2'
            ) : (
              <Phrases locale={locale} text={site().name[locale]} />
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
