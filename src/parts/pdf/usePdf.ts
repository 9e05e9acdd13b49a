import { useCallback, useEffect, useRef, useState } from 'react'
import { NO_IMAGES } from '../../pdf/assets.ts'
import type { PdfContent } from '../../pdf/drawPdf.ts'
import { drawInBackground } from './drawInBackground.ts'
import { fetchFonts } from './fetchFonts.ts'

export type PdfState<C extends PdfContent> =
  | { readonly kind: 'idle' | 'cancelled' }
  /** `total` is 0 until the drawing has begun */
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer>; readonly content: C }
  | { readonly kind: 'failed'; readonly reason: 'fonts' | 'drawing' }

export interface PdfJob<C extends PdfContent> {
  readonly state: PdfState<C>
  readonly make: (content: C) => void
  readonly cancel: () => void
}

/** Makes one PDF at a time; leaving the screen ends the work. `onDone` gets the bytes as soon as they are there. */
export function usePdf<C extends PdfContent>(onDone: (bytes: Uint8Array<ArrayBuffer>, content: C) => void): PdfJob<C> {
  const [state, setState] = useState<PdfState<C>>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const make = useCallback(
    async (content: C) => {
      running.current?.abort()
      const controller = new AbortController()
      const { signal } = controller
      running.current = controller
      setState({ kind: 'working', done: 0, total: 0 })
      const next = await makePdf(content, signal, (done, total) => setState({ kind: 'working', done, total }))
      if (signal.aborted) return
      setState(next)
      if (next.kind === 'done') onDone(next.bytes, content)
    },
    [onDone],
  )
  const cancel = useCallback(() => {
    running.current?.abort()
    setState({ kind: 'cancelled' })
  }, [])
  return { state, make: (content) => void make(content), cancel }
}

async function makePdf<C extends PdfContent>(
  content: C,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<PdfState<C>> {
  const fonts = await fetchFonts(signal)
  if (!fonts) return { kind: 'failed', reason: 'fonts' }
  try {
    return {
      kind: 'done',
      bytes: await drawInBackground({ content, fonts, images: NO_IMAGES }, signal, onProgress),
      content,
    }
  } catch {
    return { kind: 'failed', reason: 'drawing' }
  }
}
