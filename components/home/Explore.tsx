import { useLocale, useTranslations } from 'next-intl'
import { accentRule } from '@/components/editions/accents'
import { pagesNamed } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import type { Accent } from '@/lib/model/schema/edition'
import { inLanguage, paths } from '@/lib/pages/paths'

const chosenPages = ['about', 'road', 'invest', 'friends', 'visit', 'voice'] as const

/** The text pages, each with its summary. */
export function Explore({ accent }: { accent: Accent | undefined }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <section aria-labelledby="explore" className="bg-sand py-14">
      <div className="page-width">
        <h2 id="explore" className="mb-6 text-section">
          {t('home.explore')}
        </h2>
        <ul className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
          {pagesNamed(locale, chosenPages).map(({ id, words, wordsLocale }) => (
            <li
              key={id}
              lang={languageTags[wordsLocale]}
              className={`border-t-4 pt-3 ${accentRule(accent)}`}
            >
              <h3 className="text-xl">
                <a href={inLanguage(locale, paths.page(id))} className="hover:underline">
                  {words.title}
                </a>
              </h3>
              <p className="mt-1">{words.summary}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
