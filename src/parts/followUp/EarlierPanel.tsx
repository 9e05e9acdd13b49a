import { useId, useState } from 'react'
import type { Answer, Earlier, EarlierAnswer } from '../../core/assessment/schema.ts'
import { NOT_APPLICABLE } from '../../core/assessment/values.ts'
import { isFresh, needsFreshEvidence, type Standing } from '../../core/versions/standing.ts'
import { evidenceTexts } from '../../i18n/evidence.ts'
import { followUpTexts } from '../../i18n/followUp.ts'
import { formatDate } from '../../i18n/format.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Text } from '../../ui/Text.tsx'
import { UNCHANGED_KEY } from '../question/keys.ts'
import type { AnswerOption } from '../question/options.ts'
import type { AnswerPart } from '../question/useAnswerForm.ts'
import { useOptionName } from '../question/useOptionName.ts'
import { FreshEvidence } from './FreshEvidence.tsx'
import { optionThen } from './optionThen.ts'

export interface EarlierPanelProps {
  readonly earlier: Earlier
  /** of this question */
  readonly before: EarlierAnswer
  readonly options: readonly AnswerOption[]
  readonly standing: Standing
  readonly answer: Answer | undefined
  readonly must: boolean
  /** nothing can be changed */
  readonly frozen: boolean
  readonly showKeys: boolean
  /** YYYY-MM-DD: the latest day on which somebody may have looked */
  readonly latest: string
  /** The answer of then holds; `value` where none is chosen here yet. */
  readonly onUnchanged: (part: (answer: Answer | undefined) => AnswerPart, value: string | undefined) => void
}

/** What was said then, and the one key for all that has stayed as it was. */
export function EarlierPanel(props: EarlierPanelProps) {
  const { earlier, before, options, standing, answer, must, frozen, showKeys, latest, onUnchanged } = props
  const t = useTexts(followUpTexts)
  const language = useLanguage()
  const heading = useId()
  const [asking, setAsking] = useState(false)
  const since = formatDate(earlier.asOf, language)
  const value = optionThen(before, options)?.value ?? before.value
  const demanding = needsFreshEvidence({ value }, must)
  const offered =
    !frozen &&
    (standing === 'waiting' ||
      standing === 'evidence' ||
      // of what does not apply the reason is written by whoever says so
      (standing === 'open' && value !== undefined && value !== NOT_APPLICABLE))
  const confirm = (evidence?: Answer['evidence']) => {
    setAsking(false)
    onUnchanged(
      (latestAnswer) => ({ ...confirmedPart(latestAnswer), ...(evidence && { evidence }) }),
      standing === 'open' ? value : undefined,
    )
  }
  const unchanged = () => {
    if (demanding && !isFresh(answer?.evidence, earlier.asOf)) setAsking(true)
    else confirm()
  }
  return (
    <section className="earlier" aria-labelledby={heading}>
      <h3 className="earlier__title" id={heading}>
        {t('asOf', { date: since })}
      </h3>
      <Said before={before} options={options} />
      {standing === 'same' && <Text small>{t('confirmed')}</Text>}
      {offered && !asking && (
        <>
          <Text small>{demanding ? t('unchangedMust', { date: since }) : t('unchangedHint')}</Text>
          <Button small data-unchanged="" aria-keyshortcuts={showKeys ? UNCHANGED_KEY : undefined} onClick={unchanged}>
            {t('unchanged')}
            {showKeys && (
              <span className="earlier__key" aria-hidden="true">
                <kbd>{UNCHANGED_KEY}</kbd>
              </span>
            )}
          </Button>
        </>
      )}
      {offered && asking && (
        <FreshEvidence
          evidence={answer?.evidence ?? before.evidence}
          since={earlier.asOf}
          latest={latest}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        />
      )}
      <Written before={before} />
    </section>
  )
}

function confirmedPart(answer: Answer | undefined): AnswerPart {
  const { source } = answer ?? {}
  return {
    ...(source?.kind === 'carried' && { source: { ...source, confirmed: true } }),
    review: undefined,
    changed: undefined,
  }
}

function Said({ before, options }: Pick<EarlierPanelProps, 'before' | 'options'>) {
  const t = useTexts(followUpTexts)
  const ofEvidence = useTexts(evidenceTexts)
  const ofQuestion = useTexts(questionTexts)
  const language = useLanguage()
  const optionName = useOptionName()
  const { value, evidence, performedBy, by } = before
  const option = optionThen(before, options)
  const name =
    value === undefined
      ? t('notAnswered')
      : value === 'unknown' || value === 'na'
        ? ofQuestion(value)
        : option
          ? optionName(option)
          : value
  const items = evidence?.items?.length ?? 0
  const seen = evidence && [
    `${evidence.depth} ${ofEvidence(evidence.depth)}`,
    evidence.date && formatDate(evidence.date, language),
    items > 0 && t('items', { count: items }),
  ]
  return (
    <>
      <p className="earlier__answer">
        <strong>{name}</strong>
      </p>
      <ul className="earlier__facts">
        <li>{seen ? t('evidence', { values: seen.filter(Boolean).join(', ') }) : t('noEvidence')}</li>
        {performedBy && <li>{t('performedBy', { who: ofQuestion(performedBy) })}</li>}
        {by?.role && <li>{t('by', { who: by.role })}</li>}
      </ul>
    </>
  )
}

/** After the button: a long comment must not move it out of sight. */
function Written({ before: { value, reason, comment } }: Pick<EarlierPanelProps, 'before'>) {
  const t = useTexts(followUpTexts)
  return (
    <>
      {value === NOT_APPLICABLE && <Quoted label={t('reason')} words={reason} />}
      <Quoted label={t('comment')} words={comment} />
    </>
  )
}

function Quoted({ label, words }: { readonly label: string; readonly words: string | undefined }) {
  if (!words?.trim()) return null
  return (
    <p className="earlier__quoted">
      <span className="earlier__label">{label}:</span> {words}
    </p>
  )
}
