/** What a person clicks to choose it: some renderers hide the radio itself. */
export function labelOf(selector: string): Element | null {
  const radio = document.querySelector<HTMLInputElement>(selector)
  return radio?.labels?.[0] ?? radio
}

export function isOnScreen(element: Element | null): element is Element {
  if (!element) return false
  const { top, bottom, width, height } = element.getBoundingClientRect()
  const middle = (top + bottom) / 2
  return (
    width > 0 &&
    height > 0 &&
    middle > 0 &&
    middle < innerHeight &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  )
}
