/** Ways to go on, side by side and large enough for any finger. */
export function ButtonLinks({
  links,
}: {
  links: readonly { name: string; address: string; rel?: string }[]
}) {
  return (
    <ul className="flex flex-wrap gap-4">
      {links.map(({ name, address, rel }) => (
        <li key={address}>
          <a
            href={address}
            rel={rel}
            className="inline-block border-2 border-ink px-4 py-2.5 font-bold hover:bg-sand"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
