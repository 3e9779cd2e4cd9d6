/** How many files are read or written at once: enough to keep the disk busy, few enough to keep open. */
const lanes = 16

/** Does the work for all items, several at a time; the results stand in the order of the items. */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = items.entries()
  const lane = async () => {
    // All lanes take from one iterator, so each item is taken once.
    for (const [index, item] of waiting) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}
