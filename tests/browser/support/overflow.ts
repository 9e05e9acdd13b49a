import type { Page } from '@playwright/test'

/** One line for everything that does not fit: a page or main that scrolls sideways, an element that sticks out or has its text cut off. */
export function whatDoesNotFit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [document.documentElement, document.body, document.querySelector('main')].filter(
      (element) => element !== null && element.scrollWidth > element.clientWidth,
    )
    /** Tables and the like may scroll in a box of their own; what is for screen readers only is cut off on purpose. */
    const ownBox = (element: Element) => {
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { overflowX, clipPath, position } = getComputedStyle(box)
        if (box.matches('.kern-sr-only') || clipPath !== 'none') return true
        if (box !== element && (overflowX === 'auto' || overflowX === 'scroll') && box !== document.documentElement)
          return true
        if (position === 'fixed' && box.getBoundingClientRect().bottom <= 0) return true
      }
      return false
    }
    const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !ownBox(element),
    )
    const outside = shown.filter((element) => {
      // of a drawing within a drawing Firefox gives the frame, which shows nothing itself
      if (element.matches('svg svg')) return false
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (right > innerWidth + 1 || left < -1)
    })
    const cutOff = shown.filter((element) => {
      // a field scrolls to what one writes
      if (element.matches('input, select, textarea')) return false
      const { overflowX } = getComputedStyle(element)
      return (overflowX === 'hidden' || overflowX === 'clip') && element.scrollWidth > element.clientWidth + 1
    })
    const name = (element: Element | null) =>
      `${element?.tagName.toLowerCase()}.${element?.getAttribute('class') ?? ''} "${element?.textContent?.trim().slice(0, 40)}"`
    return [
      ...wide.map((element) => `scrolls sideways: ${name(element)}`),
      ...outside.map((element) => `sticks out: ${name(element)}`),
      ...cutOff.map((element) => `is cut off: ${name(element)}`),
    ]
  })
}
