/** Heading and lead of a page that lists things. */
export function ListHeading({ title, lead }: { title: string; lead: string }) {
  return (
    <header className="pt-6 pb-8">
      <h1 className="text-3xl md:text-5xl">{title}</h1>
      <p className="mt-5 max-w-measure text-lg text-quiet">{lead}</p>
    </header>
  )
}
