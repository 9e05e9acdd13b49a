import { tourTexts } from '../../i18n/tour.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import type { SampleFailure } from './readySample.ts'
import { TourRegion } from './TourRegion.tsx'

export interface TourFailureProps {
  readonly reason: SampleFailure
  readonly onRetry: () => void
  readonly onEnd: () => void
}

/** Stands in place of a step that cannot be shown without the example. */
export function TourFailure({ reason, onRetry, onEnd }: TourFailureProps) {
  const t = useTexts(tourTexts)
  return (
    <TourRegion onEscape={onEnd}>
      <Alert
        kind="danger"
        live="alert"
        title={t('failedTitle')}
        actions={
          <>
            <Button variant="primary" icon="autorenew" onClick={onRetry}>
              {t('retry')}
            </Button>
            <Button variant="tertiary" onClick={onEnd}>
              {t('end')}
            </Button>
          </>
        }
      >
        {t(`failed-${reason}`)}
      </Alert>
    </TourRegion>
  )
}
