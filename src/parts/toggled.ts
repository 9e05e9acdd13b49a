/** The set with an item in it or not; the same set where that is so already, so that nothing draws again. */
export function toggled<T>(set: ReadonlySet<T>, item: T, on: boolean): ReadonlySet<T> {
  if (set.has(item) === on) return set
  const others = [...set].filter((other) => other !== item)
  return new Set(on ? [...others, item] : others)
}
