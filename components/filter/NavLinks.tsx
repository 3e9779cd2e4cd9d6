/** A row of links of which one may be the page itself. */
export function NavLinks({
  label,
  links,
  current,
}: {
  label: string
  links: readonly { label: string; href: string }[]
  /** Address of the page. */
  current: string
}) {
  return (
    <nav aria-label={label} className="views">
      <ul>
        {links.map(({ label: name, href }) => (
          <li key={href}>
            <a href={href} aria-current={href === current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
