import { useEffect, useMemo, useRef, useState } from 'react'
import { pdfPreviewTexts } from '../../../i18n/pdfPreview.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Text } from '../../../ui/Text.tsx'
import { LargePage } from './LargePage.tsx'
import type { OpenPdf } from './openPdf.ts'
import { PageBar } from './PageBar.tsx'
import { PageStrip } from './PageStrip.tsx'
import { pageByKey } from './pageByKey.ts'
import { useOpenPdf } from './useOpenPdf.ts'
import './preview.css'

export interface PageViewerProps {
  readonly bytes: Uint8Array
  /** from 1; may be more than the PDF has */
  readonly page: number
  readonly onPage: (page: number) => void
  /** called once with the viewer, as soon as there are pages to see */
  readonly onOpen: (viewer: HTMLElement) => void
}

/** Opens a PDF and shows one of its pages, with all the others in a strip. */
export function PageViewer({ bytes, ...rest }: PageViewerProps) {
  const t = useTexts(pdfPreviewTexts)
  const { opening, retry } = useOpenPdf(bytes)
  return (
    <>
      <div role="status">
        {opening.kind === 'opening' && <p>{t('opening')} …</p>}
        {opening.kind === 'failed' && (
          <Alert
            kind="danger"
            title={t('failedTitle')}
            actions={
              <Button icon="autorenew" onClick={retry}>
                {t('retry')}
              </Button>
            }
          >
            {t('failedText')}
          </Alert>
        )}
      </div>
      {opening.kind === 'open' && <Pages pdf={opening.pdf} {...rest} />}
    </>
  )
}

interface PagesProps extends Omit<PageViewerProps, 'bytes'> {
  readonly pdf: OpenPdf
}

function Pages({ pdf, page: wanted, onPage, onOpen }: PagesProps) {
  const t = useTexts(pdfPreviewTexts)
  const viewer = useRef<HTMLElement>(null)
  const [zoom, setZoom] = useState(1)
  const { pages } = pdf
  const page = Math.min(wanted, pages)
  const label = t('pageOf', { page, pages })
  useEffect(() => {
    if (viewer.current) onOpen(viewer.current)
  }, [onOpen])
  const go = (to: number) => {
    onPage(Math.min(Math.max(to, 1), pages))
    const top = viewer.current?.getBoundingClientRect().top ?? 0
    // the next page is read from its beginning
    if (top < 0) viewer.current?.scrollIntoView()
  }
  const isScrolledSideways = zoom > 1
  return (
    <section
      ref={viewer}
      className="pdf-viewer"
      aria-label={t('viewer')}
      tabIndex={-1}
      onKeyDown={(event) => {
        const to = pageByKey(event, { page, pages, isScrolledSideways })
        if (to === null) return
        event.preventDefault()
        go(to)
      }}
    >
      <PageBar page={page} pages={pages} onPage={go} zoom={zoom} onZoom={setZoom} />
      <span role="status" className="kern-sr-only">
        {label}
      </span>
      <PageStrip pdf={useMemo(() => inTurn(pdf), [pdf])} page={page} onPage={go} />
      <LargePage pdf={pdf} page={page} label={label} zoom={zoom} />
      <Text small muted>
        {t('note')} {t('keys')}
      </Text>
    </section>
  )
}

/** Draws one page after the other, so that the large one never stands behind a row of small ones. */
function inTurn(pdf: OpenPdf): OpenPdf {
  let last: Promise<unknown> = Promise.resolve()
  return {
    ...pdf,
    draw: (page, pixels, signal) => {
      const drawing = last.then(() => {
        signal.throwIfAborted()
        return pdf.draw(page, pixels, signal)
      })
      last = drawing.catch(() => undefined)
      return drawing
    },
  }
}
