/** Everything the product takes from outside: made once in `app/begin.ts`, fixed in tests. */
export interface World {
  /** current time, ISO 8601 UTC with milliseconds */
  readonly now: () => string
  /** a random UUID (version 4) */
  readonly newId: () => string
  /** names this browser tab in the change log */
  readonly tab: string
}
