import { useEffect, useRef, useState } from 'react'
import { pdfPreviewTexts } from '../../../i18n/pdfPreview.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import type { OpenPdf } from './openPdf.ts'
import { usePagePicture } from './usePagePicture.ts'
import { usePixelWidth } from './usePixelWidth.ts'

export interface PageStripProps {
  readonly pdf: OpenPdf
  readonly page: number
  readonly onPage: (page: number) => void
}

/** All pages, small and side by side. One stop for the Tab key: the viewer's arrow keys turn the pages, and the focus follows. */
export function PageStrip({ pdf, page, onPage }: PageStripProps) {
  const t = useTexts(pdfPreviewTexts)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const strip = list.current
    const button = strip?.children[page - 1]?.querySelector('button')
    if (!strip || !button) return
    // not scrollIntoView, which would move the whole page too
    strip.scrollLeft = button.offsetLeft - (strip.clientWidth - button.offsetWidth) / 2
    if (strip.contains(document.activeElement)) button.focus({ preventScroll: true })
  }, [page])
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from lists without bullets
    <ul ref={list} role="list" aria-label={t('strip')} className="pdf-viewer__strip">
      {Array.from({ length: pdf.pages }, (_, i) => i + 1).map((number) => (
        <li key={number}>
          <button
            type="button"
            className="pdf-viewer__small"
            aria-label={`${t('page')} ${number}`}
            aria-current={number === page ? 'page' : undefined}
            tabIndex={number === page ? 0 : -1}
            onClick={() => onPage(number)}
          >
            <SmallPage pdf={pdf} page={number} />
            <span aria-hidden="true">{number}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Drawn when it first comes into view. */
function SmallPage({ pdf, page }: { readonly pdf: OpenPdf; readonly page: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [seen, setSeen] = useState(false)
  const pixels = usePixelWidth(canvas)
  useEffect(() => {
    if (!canvas.current) return
    const observer = new IntersectionObserver((entries) =>
      setSeen((was) => was || entries.some((e) => e.isIntersecting)),
    )
    observer.observe(canvas.current)
    return () => observer.disconnect()
  }, [])
  const { shown } = usePagePicture(canvas, pdf, page, seen ? pixels : 0)
  return <canvas ref={canvas} data-page={shown} />
}
