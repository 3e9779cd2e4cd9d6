/**
 * Prints structured data for a `<script type="application/ld+json">`: `<` is written \u003c, so
 * that no text of the data can close the element. Values that are undefined are left out.
 */
export function printJsonLd(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
