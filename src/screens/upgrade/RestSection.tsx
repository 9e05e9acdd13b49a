import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import type { Upgrade } from '../../core/versions/upgrade.ts'
import { upgradeTexts } from '../../i18n/upgrade.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { Stack } from '../../ui/Stack.tsx'

export interface RestSectionProps {
  readonly result: Upgrade
  readonly from: Questionnaire
  readonly to: Questionnaire
}

/** What becomes of everything that is no answer. */
export function RestSection({ result, from, to }: RestSectionProps) {
  const t = useTexts(upgradeTexts)
  const text = useQuestionnaireText(to)
  const { file, archived, scopeReworded, scopeOpen } = result
  const known = new Set((from.scoping ?? []).map(({ id }) => id))
  const fresh = scopeOpen.filter((id) => !known.has(id))
  const scoping = (ids: readonly string[]) =>
    (to.scoping ?? []).filter(({ id }) => ids.includes(id)).map((one) => <li key={one.id}>{text(one.text)}</li>)
  const counts = [
    ['restScope', archived?.scope],
    ['restTargets', archived?.targets],
    ['restDecisions', archived?.decisions],
    ['restSettled', archived?.settled],
    ['restOverrides', archived?.overrides],
  ] as const
  return (
    <Stack as="section" aria-labelledby="upgrade-rest">
      <h2 id="upgrade-rest">{t('restTitle')}</h2>
      <ul className="upgrade__texts">
        {file.measures.length > 0 && <li>{t('restMeasures', { count: file.measures.length })}</li>}
        {scopeReworded.length > 0 && (
          <li>
            {t('restScopeReworded')}
            <ul className="upgrade__texts">{scoping(scopeReworded)}</ul>
          </li>
        )}
        {fresh.length > 0 && (
          <li>
            {t('restScopeNew')}
            <ul className="upgrade__texts">{scoping(fresh)}</ul>
          </li>
        )}
        {counts.map(([key, part]) => {
          const count = Object.keys(part ?? {}).length
          return count > 0 && <li key={key}>{t(key, { count })}</li>
        })}
        <li>{t('restSignOff')}</li>
      </ul>
    </Stack>
  )
}
