/**
 * With the head of the page where there is room for both, else in the middle of what the panel leaves free, or from its beginning where it
 * is larger. At once: nothing slides. How far it keeps from the edges, and from what sticks to them, is its `scroll-margin`.
 */
export function bringIntoView(target: HTMLElement, panel: HTMLElement): void {
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(target)
  const [above, below] = [Number.parseFloat(scrollMarginTop), Number.parseFloat(scrollMarginBottom)]
  const free = innerHeight - panel.offsetHeight
  if (target.getBoundingClientRect().bottom + scrollY + below <= free) scrollTo(0, 0)
  else target.scrollIntoView({ block: above + target.offsetHeight + below > free ? 'start' : 'center' })
}

/** On a low window the panel is part of the page, so that it does not cover it. */
export function isPartOfPage(panel: HTMLElement): boolean {
  return getComputedStyle(panel).position === 'static'
}

/** Whether the focus is where nobody has put it on purpose: on nothing, or on the heading that one arrives at. */
export function isFocusIdle(): boolean {
  const { activeElement, body } = document
  return activeElement === null || activeElement === body || activeElement.matches('main, main h1')
}

/** The focus on something that takes none by itself. */
export function focusOn(target: HTMLElement): void {
  if (target.tabIndex < 0) target.tabIndex = -1
  target.focus({ preventScroll: true })
}
