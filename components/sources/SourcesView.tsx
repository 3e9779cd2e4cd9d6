import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { sources } from '@/lib/content'
import { locales } from '@/lib/language/locales'
import { restingOn } from '@/lib/pages/citations'
import { SourceEntry } from './SourceEntry'

/** The day of a source for sorting; one without a day comes last. */
const dayOf = ({ date }: { date: string }) => (date === 'unknown' ? '' : date)

/** Every source by its own language, the latest first, with all that rests on it. */
export function SourcesView() {
  const t = useTranslations()
  const resting = restingOn(useLocale())
  const groups = locales
    .map((lang) => ({
      lang,
      own: sources()
        .filter((source) => source.lang === lang)
        .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1)),
    }))
    .filter(({ own }) => own.length > 0)
  return (
    <>
      <p className="max-w-measure">{t('sources.confidence_means')}</p>
      <nav aria-label={t('sources.groups')} className="my-6">
        <ul className="flex flex-wrap gap-x-6">
          {groups.map(({ lang, own }) => (
            <li key={lang}>
              <a href={`#lang-${lang}`} className="inline-block py-2 text-link underline">
                {t('sources.group', { language: t(`language.${lang}`), count: own.length })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ lang, own }) => (
        <Section
          key={lang}
          id={`lang-${lang}`}
          title={t('sources.group', { language: t(`language.${lang}`), count: own.length })}
        >
          <ul>
            {own.map((source) => (
              <SourceEntry key={source.id} source={source} resting={resting.get(source.id) ?? []} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
