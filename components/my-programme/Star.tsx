/** Keeps an event for the reader's own programme; the element beside it brings it to life. */
export function Star({ id: _id }: { id: string }) {
  return null
}
