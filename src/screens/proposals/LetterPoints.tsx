import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import type { LetterCandidate } from '../../core/report/buildLetter.ts'
import { letterScreenTexts } from '../../i18n/letterScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { Words } from '../../parts/question/Words.tsx'
import { toggled } from '../../parts/toggled.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import type { LetterDraft } from './letterDraft.ts'

export interface LetterPointsProps {
  readonly questionnaire: Questionnaire
  readonly candidates: readonly LetterCandidate[]
  readonly draft: LetterDraft
  readonly onChange: (draft: LetterDraft) => void
  readonly error: string | undefined
  /** questions that the letter asks now */
  readonly count: number
}

/** What nobody knows stands there to be ticked off; what the provider does comes along on request, by Themenfeld. */
export function LetterPoints({ questionnaire, candidates, draft, onChange, error, count }: LetterPointsProps) {
  const t = useTexts(letterScreenTexts)
  const text = useQuestionnaireText(questionnaire)
  const unknown = candidates.filter(({ reason }) => reason === 'unknown')
  const performed = candidates.filter(({ reason }) => reason === 'performed')
  const chosen = (some: readonly LetterCandidate[]) =>
    some.filter(({ state }) => !draft.excluded.has(state.question.id)).length
  const boxes = (some: readonly LetterCandidate[]) =>
    some.map(({ state: { question } }) => (
      <Checkbox
        key={question.id}
        label={<Words of={question.text} questionnaire={questionnaire} />}
        checked={!draft.excluded.has(question.id)}
        onChange={(event) =>
          onChange({ ...draft, excluded: toggled(draft.excluded, question.id, !event.target.checked) })
        }
      />
    ))
  return (
    <Stack gap="default">
      {unknown.length > 0 && (
        <CheckboxGroup legend={t('unknown')} error={error}>
          {boxes(unknown)}
        </CheckboxGroup>
      )}
      {performed.length > 0 && (
        <CheckboxGroup legend={t('performed')} error={unknown.length === 0 ? error : undefined}>
          <Checkbox
            label={t('withPerformed', { count: performed.length })}
            hint={t('withPerformedHint')}
            checked={draft.withPerformed}
            onChange={(event) => onChange({ ...draft, withPerformed: event.target.checked })}
          />
        </CheckboxGroup>
      )}
      {draft.withPerformed && (
        <div>
          {questionnaire.domains.map((domain) => {
            const own = performed.filter(({ state }) => state.domain === domain)
            if (own.length === 0) return null
            const title = text(domain.title)
            return (
              <Disclosure
                key={domain.id}
                variant="plain"
                summary={t('domainCount', { title, chosen: chosen(own), count: own.length })}
              >
                <CheckboxGroup legend={title} hideLabel>
                  {boxes(own)}
                </CheckboxGroup>
              </Disclosure>
            )
          })}
        </div>
      )}
      <Status>{t('count', { count })}</Status>
    </Stack>
  )
}
