import { useCallback, useEffect, useState } from 'react'
import type { OpenPdf } from './openPdf.ts'

export type Opening =
  | { readonly kind: 'opening' | 'failed' }
  /** closed as soon as other bytes come or the component goes */
  | { readonly kind: 'open'; readonly pdf: OpenPdf }

/** Loads pdf.js, which nothing else needs, and opens the PDF in it. */
export function useOpenPdf(bytes: Uint8Array): { readonly opening: Opening; readonly retry: () => void } {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try opens again
  useEffect(() => {
    let gone = false
    let pdf: OpenPdf | undefined
    const open = async () => {
      const { openPdf } = await import('./openPdf.ts')
      pdf = await openPdf(bytes)
      if (gone) pdf.close()
      else setOpening({ kind: 'open', pdf })
    }
    setOpening({ kind: 'opening' })
    open().catch(() => gone || setOpening({ kind: 'failed' }))
    return () => {
      gone = true
      pdf?.close()
    }
  }, [bytes, tries])
  return { opening, retry: useCallback(() => setTries((count) => count + 1), []) }
}
