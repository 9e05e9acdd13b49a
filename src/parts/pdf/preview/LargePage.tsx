import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { pdfPreviewTexts } from '../../../i18n/pdfPreview.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { classNames } from '../../../ui/classNames.ts'
import { useOverflow } from '../../../ui/useOverflow.ts'
import type { OpenPdf } from './openPdf.ts'
import { usePagePicture } from './usePagePicture.ts'
import { usePixelWidth } from './usePixelWidth.ts'

export interface LargePageProps {
  readonly pdf: OpenPdf
  readonly page: number
  /** 'Seite 3 von 12' */
  readonly label: string
  readonly zoom: number
}

/** The page as a picture, and its text for those who do not see it. Enlarged it scrolls sideways in its box. */
export function LargePage({ pdf, page, label, zoom }: LargePageProps) {
  const t = useTexts(pdfPreviewTexts)
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const { shown, failed } = usePagePicture(canvas, pdf, page, usePixelWidth(canvas))
  const scrolls = useOverflow(box)
  return (
    <>
      {failed && <Alert kind="danger" title={t('notDrawn')} live="status" />}
      <div
        ref={box}
        className="pdf-viewer__paper"
        {...(scrolls ? { role: 'region', 'aria-label': t('enlarged'), tabIndex: 0 } : {})}
      >
        <canvas
          ref={canvas}
          role="img"
          aria-label={label}
          data-page={shown}
          className={classNames('pdf-viewer__page', shown !== page && 'pdf-viewer__page--old')}
          style={{ '--zoom': zoom } as CSSProperties}
        />
      </div>
      <PageText pdf={pdf} page={page} />
    </>
  )
}

function PageText({ pdf, page }: { readonly pdf: OpenPdf; readonly page: number }) {
  const t = useTexts(pdfPreviewTexts)
  const [text, setText] = useState<{ readonly page: number; readonly blocks: readonly string[] } | null>(null)
  useEffect(() => {
    let gone = false
    pdf.read(page).then(
      (blocks) => gone || setText({ page, blocks }),
      () => gone || setText(null),
    )
    return () => {
      gone = true
    }
  }, [pdf, page])
  if (text?.page !== page) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: no group of fields
    <div role="group" aria-label={t('textOf', { page })} className="kern-sr-only">
      {text.blocks.map((block, i) => (
        <p key={i} lang={pdf.lang || undefined}>
          {block}
        </p>
      ))}
    </div>
  )
}
