/** Keeps what a function gave for each argument list; content does not change while a page renders. */
/* @__NO_SIDE_EFFECTS__ */
export function memo<Arguments extends (string | number)[], Result>(
  compute: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const kept = new Map<string, Result>()
  return (...given) => {
    const key = JSON.stringify(given)
    const known = kept.get(key)
    if (known !== undefined) return known
    const result = compute(...given)
    kept.set(key, result)
    return result
  }
}

/** The same for a function of one object, which must not change afterwards; forgotten with the object. */
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
