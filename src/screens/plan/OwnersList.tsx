import { memo } from 'react'
import type { PlanRow } from '../../core/plan/planRows.ts'
import { ownersOf } from '../../core/plan/table.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { useLanguage } from '../../i18n/useTexts.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'

/** One list per page; fields that ask for a role name it with `list`. */
export const OWNERS_LIST = 'plan-rollen'

export interface OwnersListProps {
  readonly questionnaire: Questionnaire
  /** a moment behind what is typed: a list that changed with every key would slow it down */
  readonly rows: readonly PlanRow[]
}

/** Roles to choose from: those who own something already, and those whom the questionnaire knows. */
export const OwnersList = memo(function OwnersList({ questionnaire, rows }: OwnersListProps) {
  const language = useLanguage()
  const text = useQuestionnaireText(questionnaire)
  const known = questionnaire.roles?.map(({ label }) => text(label)) ?? []
  return (
    <datalist id={OWNERS_LIST}>
      {[
        ...new Set([
          ...ownersOf(
            rows.map(({ measure }) => measure),
            language,
          ),
          ...known,
        ]),
      ].map((role) => (
        <option key={role} value={role} />
      ))}
    </datalist>
  )
})
