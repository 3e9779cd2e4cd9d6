import { useLocale, useTranslations } from 'next-intl'
import { Desk } from '@/components/contact/Desk'
import { Moment, Timeline } from '@/components/diagrams/Timeline'
import { NoteNumbers } from '@/components/ui/Notes'
import { Phrases } from '@/components/ui/Phrases'
import { site } from '@/lib/content'
import { inLanguage, paths } from '@/lib/pages/paths'

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

const numbers = [1, 2, 3] as const

/** Everything that a text page may hold. */
export function ProseSample({ notes }: { notes: readonly string[] }) {
  const t = useTranslations('styleguide')
  const locale = useLocale()
  const items = numbers.map((number) => (
    <li key={number}>{t('item', { number: String(number) })}</li>
  ))
  return (
    <div className="prose">
      <h2>{t('heading')}</h2>
      <p>
        {t('paragraph')} <a href={inLanguage(locale, paths.home)}>{t('link')}</a>
        <NoteNumbers sources={notes.slice(0, 2)} notes={notes} />
      </p>
      <h3>{t('subheading')}</h3>
      <ul>{items}</ul>
      <ol>{items}</ol>
      <blockquote>
        <p>{t('quote')}</p>
      </blockquote>
      <table>
        <thead>
          <tr>
            {numbers.map((number) => (
              <th key={number} scope="col">
                {t('column', { number: String(number) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {numbers.map((number) => (
              <td key={number}>{number * 1234}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <Timeline>
        {['2021', '2022-06', '2030-06-16'].map((date) => (
          <Moment key={date} date={date}>
            <p>{t('moment')}</p>
          </Moment>
        ))}
      </Timeline>
      <Desk desk="general" />
    </div>
  )
}

/** Class of the area and name of the token, as `app/styles/tokens.css` has it. */
const colours = [
  ['bg-paper', 'paper'],
  ['bg-ink', 'ink'],
  ['bg-quiet', 'quiet'],
  ['bg-line', 'line'],
  ['bg-sand', 'sand'],
  ['bg-link', 'link'],
  ['bg-sea', 'sea'],
  ['bg-foam', 'foam'],
  ['bg-off', 'off'],
  ['bg-flag-red', 'flag-red'],
  ['bg-flag-blue', 'flag-blue'],
  ['bg-flag-yellow', 'flag-yellow'],
  ['bg-flag-black', 'flag-black'],
  ['bg-flag-white', 'flag-white'],
] as const

/** Each colour token with its name. */
export function ColourSamples() {
  return (
    <ul className="grid grid-cols-2 gap-4 sm:grid-cols-4 lg:grid-cols-7">
      {colours.map(([area, name]) => (
        <li key={name} className="text-sm">
          <span className={`block h-16 border border-line forced-color-adjust-none ${area}`} />
          <code lang="en">{name}</code>
        </li>
      ))}
    </ul>
  )
}
