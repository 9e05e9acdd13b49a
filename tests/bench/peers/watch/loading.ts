import { afterFrame, rest, until } from './moments.ts'
import { isOnScreen, labelOf } from './radios.ts'

/** Times in ms from the start of the navigation. */
export interface Loaded {
  readonly visible: number
  /** time beyond 50 ms of every long task */
  readonly blocked: number
  /** as transferred, of what was asked for until the first question was on the screen */
  readonly bytes: Readonly<Record<'js' | 'all', number>>
}

/** No long task for this long: the page has come to rest. */
const QUIET_MS = 500
const LONG_TASK_MS = 50

const longTasks: { readonly end: number; readonly duration: number }[] = []

export function watchLongTasks(): void {
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ end: startTime + duration, duration })
  }).observe({ type: 'longtask', buffered: true })
}

/** @param radio selector of the first answer of the first question */
export async function loaded(radio: string, patience: number): Promise<Loaded> {
  await until(() => isOnScreen(labelOf(radio)), patience, `${radio} was never on the screen`)
  const visible = await afterFrame()
  const end = performance.now() + patience
  const busyUntil = () => Math.max(visible, longTasks.at(-1)?.end ?? 0)
  while (performance.now() < Math.min(end, busyUntil() + QUIET_MS)) await rest(100)
  const blocked = longTasks.reduce((sum, { duration }) => sum + duration - LONG_TASK_MS, 0)
  return { visible, blocked, bytes: bytesUntil(visible) }
}

/** Of all that was asked for until then; what was still under way stands in the list now. */
function bytesUntil(end: number): Loaded['bytes'] {
  const navigation = performance.getEntriesByType('navigation')
  const resources = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= end)
  const sizes = [...navigation, ...resources].map((entry) => {
    const { name, encodedBodySize } = entry as PerformanceResourceTiming
    return { isScript: /\.m?js$/.test(new URL(name).pathname), size: encodedBodySize }
  })
  const sum = (all: typeof sizes) => all.reduce((total, { size }) => total + size, 0)
  return { js: sum(sizes.filter(({ isScript }) => isScript)), all: sum(sizes) }
}

/** When the stored answer of the first question was on the screen. @param radio its selector */
export async function reopened(radio: string, patience: number): Promise<number> {
  const isThere = () => document.querySelector<HTMLInputElement>(radio)?.checked === true && isOnScreen(labelOf(radio))
  await until(isThere, patience, `${radio} was never chosen`)
  return afterFrame()
}
