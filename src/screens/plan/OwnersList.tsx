import type { Measure } from '../../core/assessment/schema.ts'
import { ownersOf } from '../../core/plan/table.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { useLanguage } from '../../i18n/useTexts.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'

/** One list per page; fields that ask for a role name it with `list`. */
export const OWNERS_LIST = 'plan-rollen'

export interface OwnersListProps {
  readonly questionnaire: Questionnaire
  readonly measures: readonly Measure[]
}

/** Roles to choose from: those who own something already, and those whom the questionnaire knows. */
export function OwnersList({ questionnaire, measures }: OwnersListProps) {
  const language = useLanguage()
  const text = useQuestionnaireText(questionnaire)
  const known = questionnaire.roles?.map(({ label }) => text(label)) ?? []
  return (
    <datalist id={OWNERS_LIST}>
      {[...new Set([...ownersOf(measures, language), ...known])].map((role) => (
        <option key={role} value={role} />
      ))}
    </datalist>
  )
}
