import { useLocale, useTranslations } from 'next-intl'
import { SourceReference } from '@/components/ui/SourceReference'
import type { SourceFacts } from '@/lib/content/schema/source'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { inLanguage } from '@/lib/site/paths'

/** A source with its confidence and the pages that rest on it. */
export function SourceEntry({
  source,
  usedBy,
}: {
  source: SourceFacts
  usedBy: readonly { title: string; locale: Locale; path: string }[]
}) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <li id={source.id} className="grid gap-x-8 gap-y-2 border-t border-line py-5 md:grid-cols-2">
      <div>
        <SourceReference source={source} />
        <p className="text-sm text-quiet">
          {t('sources.confidence')} · {t(`sources.${source.confidence}`)}
        </p>
      </div>
      {usedBy.length > 0 && (
        <div className="text-sm">
          <p className="text-quiet">{t('sources.used_by')}</p>
          <ul className="gap-8 sm:columns-2">
            {usedBy.map(({ title, path, locale: lang }) => (
              <li key={path}>
                <a
                  href={inLanguage(locale, path)}
                  lang={languageTags[lang]}
                  className="inline-block py-1 underline"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  )
}
