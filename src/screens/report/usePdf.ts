import { useCallback, useEffect, useRef, useState } from 'react'
import type { Report } from '../../core/report/report.ts'
import { drawPdf } from './drawPdf.ts'
import { fetchFonts } from './fetchFonts.ts'

export type PdfState =
  | { readonly kind: 'idle' | 'cancelled' }
  /** `total` is 0 until the drawing has begun */
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer>; readonly report: Report }
  | { readonly kind: 'failed'; readonly reason: 'fonts' | 'drawing' }

export interface PdfJob {
  readonly state: PdfState
  readonly make: (report: Report) => void
  readonly cancel: () => void
}

/** Makes one PDF at a time; leaving the screen ends the work. `onDone` gets the bytes as soon as they are there. */
export function usePdf(onDone: (bytes: Uint8Array<ArrayBuffer>, report: Report) => void): PdfJob {
  const [state, setState] = useState<PdfState>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const make = useCallback(
    async (report: Report) => {
      running.current?.abort()
      const controller = new AbortController()
      const { signal } = controller
      running.current = controller
      setState({ kind: 'working', done: 0, total: 0 })
      const next = await makePdf(report, signal, (done, total) => setState({ kind: 'working', done, total }))
      if (signal.aborted) return
      setState(next)
      if (next.kind === 'done') onDone(next.bytes, report)
    },
    [onDone],
  )
  const cancel = useCallback(() => {
    running.current?.abort()
    setState({ kind: 'cancelled' })
  }, [])
  return { state, make: (report) => void make(report), cancel }
}

async function makePdf(
  report: Report,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<PdfState> {
  const fonts = await fetchFonts(signal)
  if (!fonts) return { kind: 'failed', reason: 'fonts' }
  try {
    return { kind: 'done', bytes: await drawPdf(report, fonts, signal, onProgress), report }
  } catch {
    return { kind: 'failed', reason: 'drawing' }
  }
}
