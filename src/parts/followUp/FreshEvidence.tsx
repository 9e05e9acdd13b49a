import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Answer } from '../../core/assessment/schema.ts'
import { EVIDENCE_DEPTHS } from '../../core/assessment/values.ts'
import type { Evidence } from '../../core/evidence/items.ts'
import { evidenceTexts } from '../../i18n/evidence.ts'
import { followUpTexts } from '../../i18n/followUp.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Select } from '../../ui/Select.tsx'
import { Text } from '../../ui/Text.tsx'
import { freshDateProblem } from './freshDate.ts'

export interface FreshEvidenceProps {
  /** what the answer rested on so far: who was asked and what was seen stay */
  readonly evidence: Answer['evidence']
  /** YYYY-MM-DD: of the check before */
  readonly since: string
  readonly latest: string
  readonly onConfirm: (evidence: Evidence) => void
  readonly onCancel: () => void
}

/** What a minimum requirement asks for before it is confirmed: how somebody looked, and when. Stands within the form of the card. */
export function FreshEvidence({ evidence, since, latest, onConfirm, onCancel }: FreshEvidenceProps) {
  const t = useTexts(followUpTexts)
  const ofEvidence = useTexts(evidenceTexts)
  const language = useLanguage()
  const legend = useId()
  const dateField = useRef<HTMLInputElement>(null)
  const [depth, setDepth] = useState(evidence?.depth ?? 'E0')
  const [date, setDate] = useState(latest)
  const [tried, setTried] = useState(false)
  const problem = freshDateProblem(date, since, latest)
  const confirm = () => {
    setTried(true)
    if (problem) dateField.current?.focus()
    else onConfirm({ ...evidence, depth, date })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onCancel()
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    confirm()
  }
  const sentenceOf = (what: NonNullable<typeof problem>) =>
    what === 'dateInvalid' ? t(what) : t(what, { date: formatDate(what === 'dateLate' ? latest : since, language) })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset of its own within the form of the card would be sent with it
    <div className="earlier__fresh" role="group" aria-labelledby={legend} onKeyDown={onKeyDown}>
      <p className="earlier__label" id={legend}>
        {t('fresh')}
      </p>
      <Text small>{t('freshText')}</Text>
      <Select
        // whoever asked for it goes on here
        autoFocus
        label={t('depth')}
        value={depth}
        onChange={({ target }) => setDepth(EVIDENCE_DEPTHS.find((one) => one === target.value) ?? 'E0')}
      >
        {EVIDENCE_DEPTHS.map((one) => (
          <option key={one} value={one}>{`${one} ${ofEvidence(one)}`}</option>
        ))}
      </Select>
      <DateInput
        ref={dateField}
        label={t('date')}
        error={tried && problem && sentenceOf(problem)}
        min="2000-01-01"
        max="2999-12-31"
        value={date}
        onChange={({ target }) => setDate(target.value)}
      />
      <Cluster gap="small">
        <Button small variant="primary" onClick={confirm}>
          {t('confirm')}
        </Button>
        <Button small variant="tertiary" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Cluster>
    </div>
  )
}
