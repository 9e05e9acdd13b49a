import { useSyncExternalStore } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { pdfProgressTexts } from '../../i18n/pdfProgress.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { PdfContent } from '../../pdf/drawPdf.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Stack } from '../../ui/Stack.tsx'
import type { DrawingProgress } from './drawingProgress.ts'
import { IconsAhead } from './IconsAhead.tsx'
import type { PdfState } from './usePdf.ts'

const SHOWN_LATER = ['close', 'success', 'download'] as const

export interface PdfProgressProps {
  readonly state: PdfState<PdfContent>
  /** what is being done, and that it is done */
  readonly words: { readonly working: string; readonly done: string }
  readonly file: string
  /** the content or the choices differ from those of the finished PDF */
  readonly outdated: boolean
  readonly onCancel: () => void
  /** hands the finished PDF over, once more or for the first time */
  readonly onAgain: () => void
  readonly onRetry: () => void
}

/** What became of the PDF. The box stands from the start, so that a screen reader tells each change. */
export function PdfProgress({ state, words, file, outdated, onCancel, onAgain, onRetry }: PdfProgressProps) {
  const t = useTexts(pdfProgressTexts)
  return (
    <Stack gap="default">
      {state.kind === 'idle' && <IconsAhead names={SHOWN_LATER} />}
      {state.kind === 'working' && (
        <Stack gap="small">
          <Drawing label={words.working} progress={state.progress} />
          <div>
            <Button icon="close" onClick={onCancel}>
              {t('cancel')}
            </Button>
          </div>
        </Stack>
      )}
      <div role="status">
        {state.kind === 'working' && <span className="kern-sr-only">{words.working}</span>}
        {state.kind === 'cancelled' && <p>{t('cancelled')}</p>}
        {state.kind === 'done' && (
          <Done
            title={words.done}
            bytes={state.bytes}
            handedOver={state.handedOver}
            file={file}
            outdated={outdated}
            onAgain={onAgain}
          />
        )}
        {state.kind === 'failed' && (
          <Alert
            kind="danger"
            title={t('failedTitle')}
            actions={
              <Button icon="autorenew" onClick={onRetry}>
                {t('retry')}
              </Button>
            }
          >
            {t(state.reason === 'fonts' ? 'failedFonts' : 'failedDrawing')}
          </Alert>
        )}
      </div>
    </Stack>
  )
}

function Drawing({ label, progress }: { readonly label: string; readonly progress: DrawingProgress }) {
  const t = useTexts(pdfProgressTexts)
  const { done, total } = useSyncExternalStore(progress.subscribe, progress.get)
  return <Progress label={label} value={done} max={total} text={total > 0 ? t('progress', { done, total }) : '…'} />
}

interface DoneProps {
  readonly title: string
  readonly bytes: Uint8Array
  readonly handedOver: boolean
  readonly file: string
  readonly outdated: boolean
  readonly onAgain: () => void
}

function Done({ title, bytes, handedOver, file, outdated, onAgain }: DoneProps) {
  const t = useTexts(pdfProgressTexts)
  const language = useLanguage()
  const size = formatCount(Math.ceil(bytes.length / 1024), language)
  return (
    <Alert
      kind={outdated ? 'warning' : 'success'}
      title={title}
      actions={
        <Button icon="download" onClick={onAgain}>
          {t(handedOver ? 'again' : 'save')}
        </Button>
      }
    >
      <p>{t(handedOver ? 'done' : 'notSaved', { file, size })}</p>
      {outdated && <p>{t('outdated')}</p>}
    </Alert>
  )
}
