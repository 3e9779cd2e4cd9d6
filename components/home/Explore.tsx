import { useLocale, useTranslations } from 'next-intl'
import { accentRule } from '@/components/editions/accents'
import { chosen, pages, site } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import type { Accent } from '@/lib/model/schema/edition'
import { inLanguage, paths } from '@/lib/pages/paths'

/** The text pages that the settings name, each with its summary. */
export function Explore({ accent }: { accent: Accent | undefined }) {
  const t = useTranslations()
  const locale = useLocale()
  const texts = chosen(pages(locale), site().menus.home)
  if (texts.length === 0) return null
  return (
    <section aria-labelledby="explore" className="bg-sand py-14">
      <div className="page-width">
        <h2 id="explore" className="mb-6 text-section">
          {t('home.explore')}
        </h2>
        <ul className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
          {texts.map(({ id, words, wordsLocale }) => (
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
