import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { textIn } from '../../core/text.ts'
import { useLanguage } from '../../i18n/useTexts.ts'

/** One list per page; fields name it with `list`. */
export const ROLES_LIST = 'rollen'

/** Roles the questionnaire knows, as suggestions for fields that ask for a role. */
export function RolesList({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const language = useLanguage()
  return (
    <datalist id={ROLES_LIST}>
      {questionnaire.roles?.map((role) => (
        <option key={role.id} value={textIn(role.label, language, questionnaire.languages[0] ?? 'de')} />
      ))}
    </datalist>
  )
}
