/** Number of letters to add, drop, change or swap with a neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const plain = Math.min(
        cell(i - 1, j) + 1,
        cell(i, j - 1) + 1,
        cell(i - 1, j - 1) + Number(!same),
      )
      rows[i]?.push(swapped ? Math.min(plain, cell(i - 2, j - 2) + 1) : plain)
    }
  }
  return cell(a.length, b.length)
}

/** The candidate that was probably meant: at most a third of its letters differ. */
export function closest(found: string, candidates: Iterable<string>): string | undefined {
  const typed = found.trim().toLowerCase().replaceAll(/[\s_]/g, '-')
  let best: { candidate: string; score: number } | undefined
  for (const candidate of candidates) {
    const target = candidate.toLowerCase().replaceAll('_', '-')
    if (Math.abs(target.length - typed.length) > Math.max(1, target.length / 3)) continue
    const score = distance(typed, target)
    if (score > Math.max(1, Math.floor(target.length / 3))) continue
    if (!best || score < best.score) best = { candidate, score }
  }
  return best?.candidate
}
