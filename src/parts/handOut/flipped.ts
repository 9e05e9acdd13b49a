/** The list with the item, or without it if it was in there. */
export function flipped<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}
