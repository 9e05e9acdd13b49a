import { afterFrame, rest, until } from './moments.ts'
import { isOnScreen, labelOf } from './radios.ts'

/** Where to click, in CSS pixels, and how long it took to get there, in ms. */
export interface Place {
  readonly took: number
  readonly x: number
  readonly y: number
}

/** Turns to a question and scrolls to one of its answers. */
export async function goTo(turn: () => void, radio: string, patience: number): Promise<Place> {
  const start = performance.now()
  turn()
  await until(() => scrolled(radio), patience, `${radio} cannot be reached`)
  const took = (await afterFrame()) - start
  // until focus, animations and what is drawn later have come to rest
  await rest(60)
  const label = labelOf(radio)
  if (!label) throw new Error(`${radio} is gone again`)
  toMiddle(label)
  await rest(60)
  const { left, right, top, bottom } = label.getBoundingClientRect()
  const [x, y] = [Math.min(left + 30, (left + right) / 2), (top + bottom) / 2]
  const hit = document.elementFromPoint(x, y)
  if (!label.contains(hit)) throw new Error(`${radio} is covered by <${hit?.tagName} class="${hit?.className}">`)
  return { took, x, y }
}

function scrolled(radio: string): Element | null {
  const label = labelOf(radio)
  if (!isOnScreen(label)) toMiddle(label)
  return isOnScreen(label) ? label : null
}

function toMiddle(element: Element | null): void {
  element?.scrollIntoView({ block: 'center', behavior: 'instant' })
}

/** Whether the field for a comment has the focus. */
export async function focusOn(comment: string): Promise<boolean> {
  const field = document.querySelector<HTMLElement>(comment)
  toMiddle(field)
  field?.focus()
  await rest(150)
  return field !== null && document.activeElement === field
}
