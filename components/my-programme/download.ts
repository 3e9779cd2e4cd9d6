import { calendarCopy } from '@/lib/programme/my-programme/calendar-copy'

/** How long a browser may take to begin saving, in milliseconds. */
const patience = 60_000

/**
 * Saves the chosen events of a published calendar as a file.
 * @returns whether the calendar could be read; whether it was saved, no browser says
 */
export async function downloadCopy(address: string, ids: ReadonlySet<string>): Promise<boolean> {
  try {
    const response = await fetch(address)
    if (!response.ok) return false
    const copy = calendarCopy(await response.text(), ids)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([copy], { type: 'text/calendar;charset=utf-8' }))
    link.download = 'my-programme.ics'
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), patience)
    return true
  } catch {
    return false
  }
}
