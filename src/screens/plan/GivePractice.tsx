import { lazy, type ReactNode, Suspense, useState } from 'react'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import type { Plan } from './usePlan.ts'

/** Of those who pass something on only. */
const GivePracticeDialog = lazy(async () => ({
  default: (await import('./GivePracticeDialog.tsx')).GivePracticeDialog,
}))

export interface GivePracticeProps {
  readonly plan: Plan
  /** what could not be saved: the page behind the dialog cannot be reached */
  readonly failure: ReactNode
}

/** The way of single measures out of the app, for other municipalities. */
export function GivePractice({ plan, failure }: GivePracticeProps) {
  const t = useTexts(planTexts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="secondary" icon="arrow-forward" onClick={() => setOpen(true)}>
        {t('givePractice')}
      </Button>
      {open && (
        <Suspense>
          <GivePracticeDialog plan={plan} failure={failure} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
