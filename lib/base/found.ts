/** The item that an address names; a missing one is a programming mistake and stops the build. */
export function found<Item>(item: Item | undefined, address: string): Item {
  if (item === undefined) throw new Error(`No content at ${address}`)
  return item
}
