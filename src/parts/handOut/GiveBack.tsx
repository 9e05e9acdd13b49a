import { lazy, Suspense, useState } from 'react'
import type { Slip } from '../../core/merge/slip.ts'
import { partTexts } from '../../i18n/parts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'

/** With what writes and encrypts files: not needed before a part is returned. */
const ReturnDialog = lazy(async () => ({ default: (await import('./ReturnDialog.tsx')).ReturnDialog }))

export interface GiveBackProps {
  /** of the small assessment */
  readonly id: string
  readonly slip: Slip
  readonly municipality: string
  readonly small?: boolean
}

/** The way on for whoever is done with a part. */
export function GiveBack({ small = false, ...part }: GiveBackProps) {
  const t = useTexts(partTexts)
  const [returning, setReturning] = useState(false)
  return (
    <>
      <Button variant="primary" icon="download" small={small} onClick={() => setReturning(true)}>
        {t('giveBack')}
      </Button>
      {returning && (
        <Suspense>
          <ReturnDialog {...part} onClose={() => setReturning(false)} />
        </Suspense>
      )}
    </>
  )
}
