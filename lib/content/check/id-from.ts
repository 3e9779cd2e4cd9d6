/** An id that keeps the letters of a bad name; undefined when too few of them can be kept. */
export const idFrom = (value: string) => {
  const meant = value
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return meant.length >= 3 && meant.length <= 60 && !/[^\x20-\x7E]/.test(value) ? meant : undefined
}
