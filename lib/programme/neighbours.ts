/** What stands before and after an item in a list. */
export function neighbours<Item extends { id: string }>(items: readonly Item[], id: string) {
  const place = items.findIndex((item) => item.id === id)
  return { previous: items[place - 1], next: place < 0 ? undefined : items[place + 1] }
}
