import { tourTexts } from '../../i18n/tour.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { setTour } from '../../parts/tour/tour.ts'
import { Button } from '../../ui/Button.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { STEPS } from './steps.ts'

export interface TourWaysProps {
  /** of the step, counted from 1 */
  readonly number: number
  readonly onGo: (to: number) => void
  readonly onEnd: () => void
  /** `null`: there is nothing to be shown */
  readonly onShow: (() => void) | null
}

/** The buttons, "Weiter" at the same place in each step. */
export function TourWays({ number, onGo, onEnd, onShow }: TourWaysProps) {
  const t = useTexts(tourTexts)
  const back = number > 1 && <Button onClick={() => onGo(number - 1)}>{t('back')}</Button>
  if (number === STEPS.length) {
    return (
      <div className="tour__ways">
        <Button variant="primary" icon="check" onClick={onEnd}>
          {t('end')}
        </Button>
        {back}
        <LinkButton icon="add" href={hrefOf({ screen: 'newAssessment' })} onClick={() => setTour(null)}>
          {t('newAssessment')}
        </LinkButton>
      </div>
    )
  }
  return (
    <>
      <div className="tour__ways">
        <Button variant="primary" iconAfter="arrow-forward" onClick={() => onGo(number + 1)}>
          {t('next')}
        </Button>
        {back}
        {onShow && (
          <Button variant="tertiary" aria-label={t('showPlace')} onClick={onShow}>
            {t('show')}
          </Button>
        )}
      </div>
      <div className="tour__end">
        <Button variant="tertiary" small icon="close" onClick={onEnd}>
          {t('end')}
        </Button>
      </div>
    </>
  )
}
