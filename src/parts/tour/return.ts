let expected: string | null = null

/** The tour has ended, and goes back to the page where it was started: `from`, as in `location.hash`. */
export function expectReturn(from: string): void {
  expected = from
}

/** Whether the page that is being drawn is that one. Said once: whoever comes there later is no returning traveller. */
export function isReturn(): boolean {
  const is = expected === location.hash
  expected = null
  return is
}
