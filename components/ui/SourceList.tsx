import { useLocale, useTranslations } from 'next-intl'
import { source } from '@/lib/content'
import { listJoin } from '@/lib/language/text'
import type { Citation } from '@/lib/model/schema/common'
import { inLanguage, paths } from '@/lib/pages/paths'
import { Section } from './Section'
import { SourceReference } from './SourceReference'

/** The sources of an item, each with what it is the ground for. */
export function SourceList({ citations }: { citations: readonly Citation[] }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <Section id="sources" title={t('sources.heading')}>
      <ul className="grid gap-4">
        {citations.map(({ source: id, supports }) => (
          <li key={id} className="max-w-measure border-t border-line pt-3">
            <SourceReference source={source(id)} />
            <p className="text-sm text-quiet">
              {t('sources.supports', {
                what: listJoin(
                  locale,
                  supports.map((what) => t(`supports.${what}`)),
                ),
              })}
              <span className="print:hidden">
                {' · '}
                <a href={inLanguage(locale, paths.source(id))} className="underline">
                  {t('sources.used_by')}
                </a>
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
