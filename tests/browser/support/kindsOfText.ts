/**
 * Marks the first three texts of each kind that is not in `known`, by an attribute with the number of the kind; returns the kinds. Texts
 * of one kind have the same contrast: the same class in the same class, the same colour, size, weight and underline in the same colour, and
 * the same backgrounds, opacities and positioned boxes all the way up. A link is one, whatever is in it.
 * Runs in the page.
 */
export function markKindsOfText(known: readonly string[]): string[] {
  const OF_EACH = 3
  const around = new Map<Element, string>()
  /** What is painted behind an element, from the nearest to the farthest. */
  const behind = (element: Element | null): string => {
    if (!element) return ''
    const found = around.get(element)
    if (found !== undefined) return found
    const { backgroundColor, backgroundImage, opacity, filter, position } = getComputedStyle(element)
    const painted = [
      backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : backgroundColor,
      backgroundImage === 'none' ? '' : backgroundImage,
      opacity === '1' ? '' : opacity,
      filter === 'none' ? '' : filter,
      position === 'static' || position === 'relative' ? '' : `${position} ${element.getAttribute('class')}`,
    ].join('')
    const whole = [painted, behind(element.parentElement)].filter(Boolean).join(' < ')
    around.set(element, whole)
    return whole
  }
  // axe leaves out what cannot be used
  const isOff = (element: Element) =>
    element.closest(':disabled, [aria-disabled="true"]') !== null ||
    (element.closest('label')?.control as HTMLInputElement | null | undefined)?.disabled === true
  const hasText = (element: Element) =>
    element.matches('input, select, textarea, a[href], [role=link]') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
  const isKnown = new Set(known)
  const found = new Map<string, { readonly number: number; count: number }>()
  for (const element of document.body.querySelectorAll('*')) {
    if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true })) continue
    const { color, fontSize, fontWeight, textShadow, textDecorationLine } = getComputedStyle(element)
    const { parentElement } = element
    const kind = [
      element.tagName,
      element.getAttribute('class'),
      parentElement?.getAttribute('class'),
      parentElement && getComputedStyle(parentElement).color,
      color,
      fontSize,
      fontWeight,
      textShadow,
      textDecorationLine,
      isOff(element),
      behind(element),
    ].join('|')
    if (isKnown.has(kind)) continue
    const seen = found.get(kind) ?? { number: found.size, count: 0 }
    found.set(kind, seen)
    seen.count += 1
    if (seen.count <= OF_EACH) element.setAttribute('data-kind-of-text', String(seen.number))
  }
  return [...found.keys()]
}
