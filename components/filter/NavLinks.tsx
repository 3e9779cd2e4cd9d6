/** A row of links; one of them may be the current page. */
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
