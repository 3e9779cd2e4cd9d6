import { useLocale, useTranslations } from 'next-intl'
import { SourceReference } from '@/components/ui/SourceReference'
import { listJoin } from '@/lib/language/list'
import { languageTags } from '@/lib/language/locales'
import type { SourceFacts } from '@/lib/model/schema/source'
import type { Resting } from '@/lib/pages/citations'
import { inLanguage } from '@/lib/pages/paths'

/** A source with its confidence, and every page that rests on it with what it is the ground for there. */
export function SourceEntry({
  source,
  resting,
}: {
  source: SourceFacts
  resting: readonly Resting[]
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
      {resting.length > 0 && (
        <div className="text-sm">
          <p className="text-quiet">{t('sources.used_by')}</p>
          <ul className="grid gap-1">
            {resting.map(({ title, path, locale: lang, grounds }) => (
              <li key={path}>
                <a
                  href={inLanguage(locale, path)}
                  lang={languageTags[lang]}
                  className="inline-block py-1 underline"
                >
                  {title}
                </a>{' '}
                <span className="text-quiet">
                  {listJoin(
                    locale,
                    grounds.map((ground) => t(`supports.${ground}`)),
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  )
}
