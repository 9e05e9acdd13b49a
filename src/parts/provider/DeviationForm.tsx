import { useEffect, useRef, useState } from 'react'
import { NOT_APPLICABLE, UNKNOWN } from '../../core/assessment/values.ts'
import type { Deviation } from '../../core/network/templateDecision.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import { providerTemplateTexts } from '../../i18n/providerTemplate.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { optionsOf } from '../question/options.ts'
import { useOptionName } from '../question/useOptionName.ts'

export interface DeviationFormProps {
  readonly questionnaire: Questionnaire
  readonly question: Question
  /** what the provider says: to answer the same is no deviation */
  readonly theirs: string
  /** what stands there; '': nothing */
  readonly value: string
  readonly reason: string
  readonly onSave: (deviation: Deviation) => Promise<void>
  readonly onCancel: () => void
}

/** An answer of one's own, which is not saved without the reason for it. It stands within the form of the card and is none itself. */
export function DeviationForm({
  questionnaire,
  question,
  theirs,
  value,
  reason,
  onSave,
  onCancel,
}: DeviationFormProps) {
  const t = useTexts(providerTemplateTexts)
  const ofQuestion = useTexts(questionTexts)
  const language = useLanguage()
  const optionName = useOptionName()
  const area = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState<Deviation>({ value: value === theirs ? '' : value, reason })
  const [asked, setAsked] = useState(false)
  useEffect(() => area.current?.querySelector<HTMLElement>('select')?.focus(), [])
  const options = optionsOf(questionnaire, question, language).filter((option) => option.value !== theirs)
  const save = () => {
    setAsked(true)
    const wrong = draft.value === '' ? 'select' : draft.reason.trim() === '' ? 'textarea' : null
    if (wrong !== null) return area.current?.querySelector<HTMLElement>(wrong)?.focus()
    void onSave(draft)
  }
  return (
    <div ref={area} className="provider__form">
      <Stack gap="default">
        <Select
          label={t('ownAnswer')}
          error={asked && draft.value === '' && t('valueMissing')}
          value={draft.value}
          onChange={(event) => setDraft({ ...draft, value: event.target.value })}
        >
          <option value="" disabled>
            {t('choose')}
          </option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {optionName(option)}
            </option>
          ))}
          <option value={UNKNOWN}>{ofQuestion('unknown')}</option>
          <option value={NOT_APPLICABLE}>{ofQuestion('na')}</option>
        </Select>
        <TextArea
          label={t('reason')}
          hint={t('reasonHint')}
          aria-required
          error={asked && draft.reason.trim() === '' && t('reasonMissing')}
          value={draft.reason}
          onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
        />
        <Cluster gap="small">
          <Button small variant="primary" onClick={save}>
            {t('save')}
          </Button>
          <Button small onClick={onCancel}>
            {t('cancel')}
          </Button>
        </Cluster>
      </Stack>
    </div>
  )
}
