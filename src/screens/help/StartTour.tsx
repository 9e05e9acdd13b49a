import { useEffect, useRef } from 'react'
import { helpTexts } from '../../i18n/help.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { isReturn } from '../../parts/tour/return.ts'
import { startTour } from '../../parts/tour/tour.ts'
import { Button } from '../../ui/Button.tsx'

/** Whoever comes back from the tour finds the focus where it was. */
export function StartTour() {
  const t = useTexts(helpTexts)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isReturn()) button.current?.focus()
  }, [])
  return (
    <Button ref={button} data-tour-start="" data-leads="" iconAfter="arrow-forward" onClick={startTour}>
      {t('startTour')}
    </Button>
  )
}
