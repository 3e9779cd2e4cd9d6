import { printJsonLd } from '@/lib/outputs/schema-org/print'

/** Structured data of a page, as a data block that no script runs. */
export function Structured({ data }: { data: readonly unknown[] }) {
  return data.map((block) => {
    const json = printJsonLd(block)
    return (
      <script
        key={json}
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped
        dangerouslySetInnerHTML={{ __html: json }}
      />
    )
  })
}
