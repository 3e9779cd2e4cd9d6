import { type Plan, parsePlan } from '@/lib/programme/my-programme/plan'

const changed = 'my-programme-changed'
const keyOf = (year: string) => `my-programme-${year}`

/** Plans that the browser refuses to store, by year: they live as long as the page. */
const refused = new Map<string, Plan>()

/** The reader's plan of a year, the same in every language of the site. */
export function planOf(year: string): Plan {
  const inPage = refused.get(year)
  if (inPage !== undefined) return inPage
  try {
    return parsePlan(localStorage.getItem(keyOf(year)))
  } catch {
    return {}
  }
}

/** Stores a plan and tells all that show it. @returns whether the browser allowed it */
export function storePlan(year: string, plan: Plan): boolean {
  const isStored = store(keyOf(year), JSON.stringify(plan))
  if (!isStored) refused.set(year, plan)
  window.dispatchEvent(new Event(changed))
  return isStored
}

function store(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}

/** Calls when a plan changed: here, in another window, or before the reader came back to this page. */
export function onPlan(listener: () => void): void {
  for (const event of [changed, 'storage', 'pageshow']) window.addEventListener(event, listener)
}
