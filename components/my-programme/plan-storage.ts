import { type Plan, parsePlan } from '@/lib/programme/my-programme/plan'

const changed = 'my-programme-changed'
const keyOf = (year: string) => `my-programme-${year}`

/** Plans that the browser refused to store, by year; lost when the page is closed. */
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

/** Stores a plan and notifies the listeners of `onPlan`. @returns whether the browser allowed it */
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

/** Calls the listener after a plan changed: here, in another window, or before a return to this page. */
export function onPlan(listener: () => void): void {
  for (const event of [changed, 'storage', 'pageshow']) window.addEventListener(event, listener)
}
