/** The other values of a facet, and the way back to the whole list. */
export function ValueNav({
  label,
  whole,
  links,
  value,
}: {
  label: string
  whole: { label: string; href: string }
  links: readonly { value: string; label: string; href: string }[]
  /** The value of this page. */
  value: string
}) {
  return (
    <nav aria-label={label} className="views">
      <ul>
        <li>
          <a href={whole.href}>{whole.label}</a>
        </li>
        {links.map((link) => (
          <li key={link.value}>
            <a href={link.href} aria-current={link.value === value ? 'page' : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
