import { useCallback, useRef, useState } from 'react'
import { pdfPreviewTexts } from '../../../i18n/pdfPreview.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import type { PdfContent } from '../../../pdf/drawPdf.ts'
import { Button } from '../../../ui/Button.tsx'
import { Cluster } from '../../../ui/Cluster.tsx'
import { Stack } from '../../../ui/Stack.tsx'
import type { PdfState } from '../usePdf.ts'
import { PageViewer } from './PageViewer.tsx'

export interface PdfPreviewProps {
  readonly state: PdfState<PdfContent>
  /** the content or the choices differ from those of the finished PDF */
  readonly outdated: boolean
  /** begins a PDF of the present content, without saving it; `false`: something is missing for it, which has been said */
  readonly onPrepare: () => boolean
}

/** Shows the pages of the finished PDF; where there is none yet, it is made first. While a newer one is made, the old one stays. */
export function PdfPreview({ state, outdated, onPrepare }: PdfPreviewProps) {
  const t = useTexts(pdfPreviewTexts)
  const toggle = useRef<HTMLButtonElement>(null)
  const [wanted, setWanted] = useState(false)
  const [page, setPage] = useState(1)
  const [bytes, setBytes] = useState<Uint8Array | null>(null)
  if (state.kind === 'done' && state.bytes !== bytes) setBytes(state.bytes)
  if (state.kind === 'cancelled' && wanted) setWanted(false)
  const isThere = state.kind === 'done' || state.kind === 'working'
  const show = () => {
    const isDue = state.kind !== 'working' && (state.kind !== 'done' || outdated)
    if (!isDue || onPrepare()) setWanted(true)
  }
  const toViewer = useCallback((viewer: HTMLElement) => {
    if (document.activeElement === toggle.current) viewer.focus()
  }, [])
  return (
    <Stack gap="default">
      <Cluster gap="small">
        <Button
          ref={toggle}
          icon={wanted ? 'visibility-off' : 'visibility'}
          onClick={() => (wanted ? setWanted(false) : show())}
        >
          {t(wanted ? 'hide' : 'show')}
        </Button>
        {wanted && state.kind === 'done' && outdated && (
          <Button icon="autorenew" onClick={onPrepare}>
            {t('renew')}
          </Button>
        )}
      </Cluster>
      {wanted && isThere && bytes && <PageViewer bytes={bytes} page={page} onPage={setPage} onOpen={toViewer} />}
    </Stack>
  )
}
