import type { Flow } from '../flow/flow.ts'
import { fitted } from './fitted.ts'
import type { ReadImage } from './image.ts'
import { imageFigure } from './photo.ts'

interface LogoPlace {
  readonly side: 'left' | 'right'
  /** mm from the top of the page */
  readonly top: number
  /** mm */
  readonly maxHeight: number
  readonly maxWidth: number
}

/** The coat of arms or logo of the municipality on the current page, as a figure; the cursor stays where it is. Returns its height in mm. */
export function logo(flow: Flow, image: ReadImage, alt: string, { side, top, maxHeight, maxWidth }: LogoPlace): number {
  const { width, height } = fitted(image, { width: maxWidth, height: maxHeight })
  const x = side === 'left' ? flow.left : flow.left + flow.width - width
  imageFigure(flow, image, { alt, caption: null }, { x, y: top, width, height })
  return height
}
