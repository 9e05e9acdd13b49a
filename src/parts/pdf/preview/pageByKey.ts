/** What of a key event decides. */
interface Pressed {
  readonly key: string
  readonly target: EventTarget
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

interface Shown {
  readonly page: number
  readonly pages: number
  /** the arrow keys then move an enlarged page in its box */
  readonly isScrolledSideways: boolean
}

/** The page that a key leads to, which may lie before the first or after the last. `null`: the key is not for turning pages. */
export function pageByKey(pressed: Pressed, { page, pages, isScrolledSideways }: Shown): number | null {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = pressed
  if (altKey || ctrlKey || metaKey || shiftKey || target instanceof HTMLInputElement) return null
  if (isScrolledSideways && target instanceof Element && target.closest('.pdf-viewer__paper')) return null
  switch (key) {
    case 'ArrowLeft':
      return page - 1
    case 'ArrowRight':
      return page + 1
    case 'Home':
      return 1
    case 'End':
      return pages
    default:
      return null
  }
}
