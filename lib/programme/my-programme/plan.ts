/** What a reader keeps: ids of events, each with the `sequence` that was seen last. */
export type Plan = Readonly<Record<string, number>>

/** A plan as the device holds it; whatever else stands there counts as none. */
export function parsePlan(text: string | null): Plan {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    const pairs = Object.entries(value ?? {}).filter(([, seen]) => Number.isInteger(seen))
    return Object.fromEntries(pairs)
  } catch {
    return {}
  }
}

export const has = (plan: object, id: string) => Object.hasOwn(plan, id)

/** Puts an event in, or takes it out. */
export function toggled(plan: Plan, id: string, sequence: number): Plan {
  const { [id]: _, ...others } = plan
  return has(plan, id) ? others : { ...plan, [id]: sequence }
}

/** What is kept after a plan came by link: items that were there already keep what was seen of them. */
export const merged = (own: Plan, received: Plan): Plan => ({ ...received, ...own })

/** Events of a plan that were changed after the reader last saw them. */
export function changedSince(seen: Plan, now: Plan): string[] {
  return Object.keys(seen).filter((id) => (now[id] ?? 0) > (seen[id] ?? 0))
}

/** The plan once its changes have been shown. */
export function allSeen(plan: Plan, now: Plan): Plan {
  return Object.fromEntries(Object.entries(plan).map(([id, seen]) => [id, now[id] ?? seen]))
}
