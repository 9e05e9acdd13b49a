import type { Mark } from '../../core/assessment/values.ts'
import { headingId } from './headingId.ts'

/** Id of the question an element belongs to. */
export function questionOf(element: Element | null): string | null {
  return element?.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? null
}

function cardOf(question: string): HTMLElement | null {
  return document.getElementById(headingId(question))?.closest<HTMLElement>('[data-question]') ?? null
}

/** `false`: the question is not on the screen. */
export function focusQuestion(question: string): boolean {
  const heading = document.getElementById(headingId(question))
  if (!heading) return false
  heading.focus({ preventScroll: true })
  cardOf(question)?.scrollIntoView({ block: 'start' })
  return true
}

/** Chooses as a click does, so that the form hears of it in the same way. */
export function chooseOption(question: string, key: string): void {
  const option = cardOf(question)?.querySelector<HTMLInputElement>(`.answer-scale input[aria-keyshortcuts="${key}"]`)
  option?.focus()
  option?.click()
}

export function focusComment(question: string): void {
  cardOf(question)?.querySelector<HTMLElement>('[data-comment]')?.focus()
}

/** Of the question with everything that is said about it; nothing is scrolled. */
export function focusHeading(question: string): void {
  document.getElementById(headingId(question))?.focus({ preventScroll: true })
}

/** As `chooseOption`, for a value; the focus stays where it is. */
export function chooseValue(question: string, value: string): void {
  const options = cardOf(question)?.querySelectorAll<HTMLInputElement>('.answer-scale input') ?? []
  ;[...options].find((option) => option.value === value)?.click()
}

/** Says of an answer of a follow-up that it holds: see `EarlierPanel`. Nothing happens where there is nothing to say it of. */
export function pressUnchanged(question: string): void {
  cardOf(question)?.querySelector<HTMLElement>('[data-unchanged]')?.click()
}

/** Presses as a click does: see `MarkButtons`. */
export function pressMark(question: string, mark: Mark): void {
  cardOf(question)?.querySelector<HTMLElement>(`[data-mark="${mark}"]`)?.click()
}
