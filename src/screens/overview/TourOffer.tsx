import { overviewTexts } from '../../i18n/overview.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useSettings } from '../../parts/settings.ts'
import { startTour } from '../../parts/tour/tour.ts'
import { Button } from '../../ui/Button.tsx'

/** For those who have nothing here yet, until it was taken or turned down. */
export function TourOffer() {
  const t = useTexts(overviewTexts)
  const { change } = useSettings()
  const turnDown = () => {
    // the button that was pressed goes away
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    change('tourSeen', true)
  }
  return (
    <div className="overview-tour">
      <p>{t('tourText')}</p>
      <Button iconAfter="arrow-forward" onClick={startTour}>
        {t('tour')}
      </Button>
      <Button variant="tertiary" onClick={turnDown}>
        {t('tourNever')}
      </Button>
    </div>
  )
}
