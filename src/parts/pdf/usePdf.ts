import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { type ImageFiles, NO_IMAGES } from '../../pdf/assets.ts'
import type { PdfContent } from '../../pdf/drawPdf.ts'
import { afterFrame } from '../../storage/afterFrame.ts'
import { drawInBackground } from './drawInBackground.ts'
import { DrawingProgress } from './drawingProgress.ts'
import { fetchFonts } from './fetchFonts.ts'

export type PdfState<C extends PdfContent> =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'working'; readonly progress: DrawingProgress }
  | {
      readonly kind: 'done'
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly content: C
      /** whether the bytes have been handed over; not yet when the PDF was made only to be looked at */
      readonly handedOver: boolean
    }
  | { readonly kind: 'failed'; readonly reason: 'fonts' | 'drawing' }

export interface PdfJob<C extends PdfContent> {
  readonly state: PdfState<C>
  /** Makes the PDF and hands it over; one that is finished and of the same object is handed over as it is. */
  readonly make: (content: C) => void
  /** Makes the PDF to be looked at. */
  readonly prepare: (content: C) => void
  /** Does again what was asked for last, with the present content. */
  readonly retry: (content: C) => void
  readonly cancel: () => void
}

/** Makes one PDF at a time; leaving the screen ends the work. `handOver` gets the bytes as soon as they are there and wanted. */
export function usePdf<C extends PdfContent>(
  handOver: (bytes: Uint8Array<ArrayBuffer>, content: C) => void,
  imagesOf: (content: C) => Promise<ImageFiles> = noImages,
): PdfJob<C> {
  const [state, setState] = useState<PdfState<C>>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  const handsOver = useRef(true)
  useEffect(() => () => running.current?.abort(), [])

  const begin = useCallback(
    async (content: C, handedOver: boolean) => {
      running.current?.abort()
      const controller = new AbortController()
      const { signal } = controller
      running.current = controller
      handsOver.current = handedOver
      const progress = new DrawingProgress()
      // in a task of its own: that of the click has enough to do
      startTransition(() => setState({ kind: 'working', progress }))
      // the click is answered before a report of a megabyte is handed to the worker
      await afterFrame()
      const made = await makePdf(content, imagesOf, signal, (done, total) => progress.set({ done, total }))
      if (signal.aborted) return
      if (typeof made === 'string') {
        setState({ kind: 'failed', reason: made })
        return
      }
      setState({ kind: 'done', bytes: made, content, handedOver })
      if (handedOver) handOver(made, content)
    },
    [handOver, imagesOf],
  )
  const make = (content: C) => {
    if (state.kind === 'done' && state.content === content) {
      setState({ ...state, handedOver: true })
      handOver(state.bytes, content)
    } else void begin(content, true)
  }
  const cancel = useCallback(() => {
    running.current?.abort()
    setState({ kind: 'cancelled' })
  }, [])
  return {
    state,
    make,
    prepare: (content) => void begin(content, false),
    retry: (content) => void begin(content, handsOver.current),
    cancel,
  }
}

async function makePdf<C extends PdfContent>(
  content: C,
  imagesOf: (content: C) => Promise<ImageFiles>,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<Uint8Array<ArrayBuffer> | 'fonts' | 'drawing'> {
  const fonts = await fetchFonts(signal)
  if (!fonts) return 'fonts'
  try {
    const images = await imagesOf(content)
    return await drawInBackground({ content, fonts, images }, signal, onProgress)
  } catch {
    return 'drawing'
  }
}

async function noImages(): Promise<ImageFiles> {
  return NO_IMAGES
}
