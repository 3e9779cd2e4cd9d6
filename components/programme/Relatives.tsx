import { useLocale, useTranslations } from 'next-intl'
import { LinkList } from '@/components/ui/LinkList'
import { Row, Section } from '@/components/ui/Section'
import type { EventEntry } from '@/lib/content'
import { paths } from '@/lib/pages/paths'
import { relatives } from '@/lib/pages/related'
import { relations } from '@/lib/programme/related'

/** Umbrella and parts, series, related events, and what is on at the same time or next. */
export function Relatives({ entry }: { entry: EventEntry }) {
  const t = useTranslations()
  const found = relatives(useLocale(), entry)
  const given = relations.filter((relation) => found[relation].length > 0)
  if (given.length === 0) return null
  const year = entry.facts.edition
  return (
    <Section id="relatives" title={t('related.more')} isForScreens>
      <dl className="@container border-b border-line">
        {given.map((relation) => (
          <Row key={relation} term={t(`related.${relation}`)}>
            <LinkList
              links={found[relation].map((to) => ({ entry: to, path: paths.event(year, to.id) }))}
            />
          </Row>
        ))}
      </dl>
    </Section>
  )
}
