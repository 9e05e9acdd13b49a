/** What the browser says about keeping our data; every field is `null` where it does not tell (plain http, old browsers). */
export interface StorageReport {
  readonly persistent: boolean | null
  /** bytes */
  readonly used: number | null
  readonly quota: number | null
}

export async function storageReport(): Promise<StorageReport> {
  const storage = navigator.storage as StorageManager | undefined
  const [persistent, estimate] = await Promise.all([
    storage?.persisted?.().catch(() => null),
    storage?.estimate?.().catch(() => null),
  ])
  return { persistent: persistent ?? null, used: estimate?.usage ?? null, quota: estimate?.quota ?? null }
}

let asked = false

/** Asked for once, with the first saved answer, and never awaited there: in Firefox the question may stay unanswered for hours. */
export function askForPersistence(): Promise<boolean | null> {
  if (asked) return Promise.resolve(null)
  asked = true
  const storage = navigator.storage as StorageManager | undefined
  return storage?.persist?.().catch(() => null) ?? Promise.resolve(null)
}

/** Asked for again by a button: a new user gesture may get another answer. */
export function askAgainForPersistence(): Promise<boolean | null> {
  asked = false
  return askForPersistence()
}
