import { allSeen, changedSince, type Plan } from '@/lib/programme/my-programme/plan'

/**
 * Shows the changes of the plan's items that the reader has not seen; each change raised the
 * sequence by one, so the last so many are new.
 *
 * @returns the plan as it is now that they are shown; undefined where there is none to show
 */
export function showChanges(root: Element, plan: Plan, now: Plan): Plan | undefined {
  const ids = changedSince(plan, now)
  for (const id of ids) {
    const item = root.querySelector<HTMLElement>(`[data-changed="${CSS.escape(id)}"]`)
    const changes = item?.querySelectorAll('li') ?? []
    const fresh = (now[id] ?? 0) - (plan[id] ?? 0)
    for (const [at, change] of [...changes].entries()) change.hidden = at < changes.length - fresh
    if (item) item.hidden = false
  }
  return ids.length === 0 ? undefined : allSeen(plan, now)
}
