import { type RefObject, useEffect, useState } from 'react'
import type { OpenPdf } from './openPdf.ts'

export interface PagePicture {
  /** the page that the canvas shows now, 0 = none yet */
  readonly shown: number
  readonly failed: boolean
}

/**
 * Draws a page into the canvas, `pixels` wide; 0 = not yet. The old picture stays until the new one is complete, and a drawing that
 * nobody waits for any more is stopped.
 */
export function usePagePicture(
  ref: RefObject<HTMLCanvasElement | null>,
  { draw }: Pick<OpenPdf, 'draw'>,
  page: number,
  pixels: number,
): PagePicture {
  const [picture, setPicture] = useState<PagePicture>({ shown: 0, failed: false })
  useEffect(() => {
    if (pixels === 0) return
    const controller = new AbortController()
    const { signal } = controller
    draw(page, pixels, signal).then(
      (drawn) => {
        if (!signal.aborted) {
          copy(drawn, ref.current)
          setPicture({ shown: page, failed: false })
        }
        // frees its memory now instead of at some time
        drawn.width = 0
      },
      () => signal.aborted || setPicture({ shown: 0, failed: true }),
    )
    return () => controller.abort()
  }, [ref, draw, page, pixels])
  return picture
}

function copy(drawn: HTMLCanvasElement, canvas: HTMLCanvasElement | null): void {
  if (!canvas) return
  canvas.width = drawn.width
  canvas.height = drawn.height
  canvas.getContext('2d')?.drawImage(drawn, 0, 0)
}
