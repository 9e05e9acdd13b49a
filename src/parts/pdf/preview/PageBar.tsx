import { formatCount } from '../../../i18n/format.ts'
import { pdfPreviewTexts } from '../../../i18n/pdfPreview.ts'
import { useLanguage, useTexts } from '../../../i18n/useTexts.ts'
import { Button } from '../../../ui/Button.tsx'
import { Cluster } from '../../../ui/Cluster.tsx'
import { PageChoice } from './PageChoice.tsx'

/** 1 = as wide as the column, at most as wide as the paper */
const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3] as const

export interface PageBarProps {
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
  readonly zoom: number
  readonly onZoom: (zoom: number) => void
}

/** Which page is shown, and how large. */
export function PageBar({ page, pages, onPage, zoom, onZoom }: PageBarProps) {
  const t = useTexts(pdfPreviewTexts)
  const language = useLanguage()
  const percent = formatCount(Math.round(zoom * 100), language)
  const smaller = ZOOMS.findLast((step) => step < zoom)
  const larger = ZOOMS.find((step) => step > zoom)
  return (
    <div className="pdf-viewer__bar">
      <PageChoice page={page} pages={pages} onPage={onPage} />
      <Cluster gap="small">
        <Button small aria-disabled={!smaller} onClick={() => smaller && onZoom(smaller)}>
          {t('smaller')}
        </Button>
        <span role="status" className="pdf-viewer__zoom">
          <span aria-hidden="true">{t('zoom', { percent })}</span>
          <span className="kern-sr-only">{t('zoomed', { percent })}</span>
        </span>
        <Button small aria-disabled={!larger} onClick={() => larger && onZoom(larger)}>
          {t('larger')}
        </Button>
      </Cluster>
    </div>
  )
}
