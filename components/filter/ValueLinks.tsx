/** A page of what has one value, with how many that is. */
export interface ValueLink {
  value: string
  label: string
  href: string
  count: number
}

export interface LinkGroup {
  name: string
  label: string
  links: readonly ValueLink[]
}

/** Links to the pre-rendered page of each value: filtering without a script. */
export function ValueLinks({ label, groups }: { label: string; groups: readonly LinkGroup[] }) {
  return (
    <nav aria-label={label}>
      {groups
        .filter(({ links }) => links.length > 0)
        .map((group) => (
          <div key={group.name}>
            <p>{group.label}</p>
            <ul>
              {group.links.map(({ value, label, href, count }) => (
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
