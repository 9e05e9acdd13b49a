import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Status } from '../../ui/Status.tsx'

export interface Undoable {
  readonly text: string
  readonly undo: () => void
}

export interface UndoLineProps {
  readonly last: Undoable | null
  readonly onUndone: () => void
}

/** The way back inside a dialog, where a message at the edge of the page could not be reached. */
export function UndoLine({ last, onUndone }: UndoLineProps) {
  const t = useTexts(planTexts)
  return (
    <div className="plan-undo">
      <Status>{last?.text}</Status>
      {last && (
        <Button
          small
          onClick={() => {
            last.undo()
            onUndone()
          }}
        >
          {t('undo')}
        </Button>
      )}
    </div>
  )
}
