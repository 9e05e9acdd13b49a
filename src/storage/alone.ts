/** Every tab of this browser that has the app open holds the first; the one that came last holds the second. */
const PRESENT = 'it-check: present'
const LAST = 'it-check: came last'

let alone = false

/**
 * Whether no other tab of this browser has the app open: then what this tab knows of a row is what stands there
 * (`docs/decisions/2026-11-26-alone.md`). `false` whenever that is not known, as on plain http, where there are no locks.
 */
export function isAlone(): boolean {
  return alone
}

/** To be called once, before the first answer can be given. Once another tab has come, this one is not alone until it is loaded again. */
export function watchForOtherTabs(): void {
  const locks = navigator.locks as LockManager | undefined
  void locks?.request(PRESENT, { mode: 'shared' }, () => {
    void comeLast(locks)
    return untilGone()
  })
}

/** The tab that came before loses the lock, and learns by it that it is not alone any more. */
async function comeLast(locks: LockManager): Promise<void> {
  try {
    await locks.request(LAST, { steal: true }, async () => {
      alone = (await countTabs()) === 1
      await untilGone()
    })
  } catch {
    alone = false
  }
}

/** How many tabs and windows of this browser have the app open, this one included; `null` where it is not known, as on plain http. */
export async function countTabs(): Promise<number | null> {
  const locks = navigator.locks as LockManager | undefined
  const held = (await locks?.query().catch(() => undefined))?.held
  return held ? held.filter(({ name }) => name === PRESENT).length : null
}

function untilGone(): Promise<never> {
  return new Promise(() => undefined)
}
