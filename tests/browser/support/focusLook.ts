import type { Page } from '@playwright/test'

export interface TabStop {
  /** 'a.app-nav__link "Hilfe"' */
  readonly name: string
  /** something about its outline or shadow differs from how it looks without the focus */
  readonly visible: boolean
  /** a person sees at least a corner of it: nothing lies over it and it is on the screen */
  readonly uncovered: boolean
}

/** Presses Tab through the whole page, once round. */
export async function tabThrough(page: Page, most = 200): Promise<TabStop[]> {
  await page.evaluate(() => {
    // from the very beginning, with nothing focused
    document.querySelector('a')?.focus()
    // in a dialog the page behind takes no focus
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    /** The focus may be drawn by the element, by what it is in, by what follows it or by a part that only the style sheet knows. */
    const look = (element: Element) =>
      [element, element.parentElement, element.nextElementSibling, element.closest('.ui-check')]
        .flatMap((drawn) =>
          drawn
            ? ([
                [drawn, ''],
                [drawn, '::before'],
                [drawn, '::after'],
              ] as const)
            : [],
        )
        .map(([drawn, part]) => {
          const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(drawn, part || null)
          return [outlineStyle, outlineStyle === 'none' ? '' : outlineWidth + outlineColor, boxShadow].join(' ')
        })
        .join('|')
    const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]'
    const before = new Map([...document.querySelectorAll(STOPS)].map((element) => [element, look(element)]))
    Object.assign(globalThis, { look, before, seen: [] })
  })
  const stops: TabStop[] = []
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const { look, before, seen } = globalThis as unknown as {
        look: (element: Element) => string
        before: Map<Element, string>
        seen: Element[]
      }
      const element = document.activeElement
      if (!element || element === document.body) return 'round'
      // the parts of a date are stops of one field
      if (seen.at(-1) === element) return 'same'
      if (seen.includes(element)) return 'round'
      seen.push(element)
      // of something larger than the window that part which is in it
      const box = element.getBoundingClientRect()
      const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)]
      const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)]
      const uncovered = [0.1, 0.5, 0.9].some((x) =>
        [0.1, 0.5, 0.9].some((y) => {
          const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)
          return (
            hit !== null &&
            (hit === element ||
              element.contains(hit) ||
              hit.contains(element) ||
              hit.closest('.ui-check') === element.closest('.ui-check'))
          )
        }),
      )
      return {
        name: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`,
        visible: look(element) !== before.get(element),
        uncovered,
      }
    })
    if (stop === 'round') break
    if (stop !== 'same') stops.push(stop)
  }
  return stops
}
