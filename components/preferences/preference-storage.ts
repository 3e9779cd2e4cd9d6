import { preferences } from '@/components/preferences/preferences'

/** The stored value; null if the browser refuses storage (private windows, settings). */
function read(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Stores a choice for the next page. @returns whether the browser allowed it */
export function storePreference(name: string, value: string): boolean {
  try {
    localStorage.setItem(name, value)
    return true
  } catch {
    return false
  }
}

/** Sets `data-colour` and `data-type` of the document, which `modes.css` goes by. */
export function applyPreferences(): void {
  const { dataset } = document.documentElement
  for (const [name, values] of Object.entries(preferences)) {
    const stored = read(name)
    dataset[name] = values.find((value) => value === stored) ?? dataset[name] ?? values[0]
  }
}
