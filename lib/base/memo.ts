let generation = 0

/** Makes every `memo` compute anew: content has changed. */
export function forgetMemos(): void {
  generation += 1
}

/** Caches the result of a function for each argument list, until `forgetMemos`. */
/* @__NO_SIDE_EFFECTS__ */
export function memo<Arguments extends (string | number)[], Result>(
  compute: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const kept = new Map<string, Result>()
  let keptIn = generation
  return (...given) => {
    if (keptIn !== generation) kept.clear()
    keptIn = generation
    const key = JSON.stringify(given)
    const known = kept.get(key)
    if (known !== undefined) return known
    const result = compute(...given)
    kept.set(key, result)
    return result
  }
}

/** Caches the result of a function for each object, as long as the object lives; the object must not change. */
/* @__NO_SIDE_EFFECTS__ */
export function memoOf<Given extends object, Result>(
  compute: (given: Given) => Result,
): (given: Given) => Result {
  const kept = new WeakMap<Given, { result: Result }>()
  return (given) => {
    const known = kept.get(given) ?? { result: compute(given) }
    kept.set(given, known)
    return known.result
  }
}
