import { useLocale, useTranslations } from 'next-intl'
import { Phrases } from '@/components/ui/Phrases'
import type { SigningEntry } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { inLanguage, paths } from '@/lib/pages/paths'
import { SigningPicture } from './SigningPicture'
import { SigningMeaning } from './SigningSummary'

/** A signing on a page about something else: title, picture, meaning, link. */
export function SigningBlock({ entry }: { entry: SigningEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts, words } = entry
  return (
    <section aria-labelledby={entry.id} className="bg-sand">
      <div className="page-width grid gap-10 py-14 md:grid-cols-2">
        <div className="grid content-start gap-5">
          <h2 id={entry.id} lang={languageTags[entry.wordsLocale]} className="text-section">
            <Phrases locale={entry.wordsLocale} text={words.title} />
          </h2>
          <p lang={languageTags[entry.wordsLocale]}>{words.summary}</p>
          <SigningMeaning facts={facts} />
          <p>
            <a
              href={inLanguage(locale, paths.project(facts.edition, entry.id))}
              className="inline-block py-2 underline"
            >
              {t('home.signing_link')}
            </a>
          </p>
        </div>
        <SigningPicture facts={facts} />
      </div>
    </section>
  )
}
