import { Flag } from './Flag'

/** The mark of the Week: W, I, W flown side by side. */
export function Mark() {
  return (
    <span className="inline-flex border border-line">
      <Flag letter="W" className="size-6" />
      <Flag letter="I" className="size-6" />
      <Flag letter="W" className="size-6" />
    </span>
  )
}
