/** What is in the browser's list of locks, for this app in all its tabs. */
const PRESENT = 'it-check: has open '

/** One after the other in all tabs of this browser: what is looked at in `work` stays as it is until `work` is over. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`it-check: ${name}`, work) as Promise<T>
}

/** Tells other tabs that this one has the assessment open; returns the way to take it back, which resolves to whether none has it any more. */
export function showPresence(assessment: string): () => Promise<boolean> {
  const name = PRESENT + assessment
  let leave: () => void = () => undefined
  const left = new Promise<void>((resolve) => {
    leave = resolve
  })
  const held = navigator.locks.request(name, { mode: 'shared' }, () => left)
  return async () => {
    leave()
    await held
    const { held: others = [] } = await navigator.locks.query()
    return !others.some((lock) => lock.name === name)
  }
}
