import type { ReactNode } from 'react'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useFrozen } from '../../parts/frozen/useFrozen.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'

export interface ChooseAndAddProps {
  readonly label: string
  /** what the list says while nothing is chosen */
  readonly placeholder: string
  /** '' = nothing yet */
  readonly chosen: string
  readonly error: string | null
  readonly onChoose: (chosen: string) => void
  readonly onAdd: () => void
  /** options */
  readonly children: ReactNode
}

/** One more of a list: choose it, then add it, so that going through the list with the keys adds nothing. */
export function ChooseAndAdd({ label, placeholder, chosen, error, onChoose, onAdd, children }: ChooseAndAddProps) {
  const t = useTexts(planTexts)
  if (useFrozen()) return null
  return (
    <div className="plan-add">
      <Select label={label} value={chosen} error={error} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{placeholder}</option>
        {children}
      </Select>
      <Button small icon="add" onClick={onAdd}>
        {t('dependsAddButton')}
        <VisuallyHidden>: {label}</VisuallyHidden>
      </Button>
    </div>
  )
}
