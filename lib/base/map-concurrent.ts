/** How many files are read or written at once: enough to keep the disk busy, few enough to keep open. */
const concurrency = 16

/** Does the work for all items, several at a time; the results are in the order of the items. */
export async function mapConcurrent<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = items.entries()
  const worker = async () => {
    // All workers take from one iterator, so each item is taken once.
    for (const [index, item] of waiting) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return results
}
