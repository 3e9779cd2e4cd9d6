import { useTranslations } from 'next-intl'
import type { LinkGroup } from '@/lib/pages/value-pages'

/** Links to the pre-rendered page of each value: filtering without a script. */
export function ValueLinks({ groups }: { groups: readonly LinkGroup[] }) {
  const t = useTranslations()
  return (
    <nav aria-label={t('filter.browse')}>
      {groups
        .filter(({ links }) => links.length > 0)
        .map(({ name, label, links }) => (
          <div key={name}>
            <p>{label}</p>
            <ul>
              {links.map(({ value, label, href, count }) => (
                <li key={value}>
                  <a href={href}>{label}</a> <span className="text-quiet">{count}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </nav>
  )
}
