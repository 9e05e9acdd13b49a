import { useId, useState } from 'react'
import type { Answer } from '../../core/assessment/schema.ts'
import type { ProviderSays, TemplateState } from '../../core/network/templateState.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import { formatDate } from '../../i18n/format.ts'
import { providerTemplateTexts } from '../../i18n/providerTemplate.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { focusHeading } from '../question/focus.ts'
import { DeviationForm } from './DeviationForm.tsx'
import { SaidFacts } from './SaidFacts.tsx'
import type { Decisions } from './useDecisions.ts'
import { useSaidWords } from './useSaidWords.ts'

export interface ProviderPanelProps {
  readonly questionnaire: Questionnaire
  readonly question: Question
  readonly answer: Answer | undefined
  readonly said: ProviderSays
  /** `null`: nothing can be changed */
  readonly decisions: Decisions | null
}

const KINDS = {
  open: 'info',
  accepted: 'success',
  deviating: 'neutral',
  outdated: 'warning',
  undecided: 'info',
} as const satisfies Record<TemplateState, string>

const ACCEPT = {
  open: 'accept',
  accepted: null,
  deviating: 'acceptAfterAll',
  outdated: 'acceptAgain',
  undecided: 'acceptInstead',
} as const satisfies Record<TemplateState, string | null>

/** What one provider says of a question, and what was decided about it. */
export function ProviderPanel({ questionnaire, question, answer, said, decisions }: ProviderPanelProps) {
  const t = useTexts(providerTemplateTexts)
  const language = useLanguage()
  const saidWords = useSaidWords(questionnaire)
  const heading = useId()
  const [deviating, setDeviating] = useState(false)
  const { id, template, answer: given, state } = said
  const date = formatDate(template.asOf, language)
  const { name } = template.provider
  const offered = given && { id, answer: given }
  // who says the same deviates from nothing
  const same = state === 'undecided' && given?.value === answer?.value
  const accept = same ? 'accept' : ACCEPT[state]
  // the button that was pressed goes away
  const done = () => focusHeading(question.id)
  return (
    <section className={`provider provider--${state}`} aria-labelledby={heading}>
      <header className="provider__header">
        <h3 id={heading} className="provider__title">
          {given ? t('answeredBy', { name, date }) : t('saysNothing', { name, date })}
        </h3>
        <Badge kind={KINDS[state]}>{t(`state-${state}`)}</Badge>
      </header>
      {given && (
        <>
          <p className="provider__answer">
            <strong>{saidWords(question, given)}</strong>
          </p>
          <SaidFacts questionnaire={questionnaire} question={question} said={given} template={template} />
        </>
      )}
      <Decided said={said} answer={answer} same={same} before={saidWords(question, levelOf(answer))} />
      {decisions && !deviating && (
        <Cluster gap="small">
          {offered && accept !== null && (
            <Button
              small
              variant={state === 'open' || state === 'outdated' ? 'primary' : 'secondary'}
              onClick={() => {
                done()
                void decisions.accept([{ question: question.id, offered }], { over: state !== 'open' })
              }}
            >
              {t(accept)}
            </Button>
          )}
          {offered && !same && (
            <Button small onClick={() => setDeviating(true)}>
              {t(deviateWords(said, answer))}
            </Button>
          )}
          {!offered && (
            <Button
              small
              onClick={() => {
                done()
                void decisions.release(question.id)
              }}
            >
              {t('release')}
            </Button>
          )}
        </Cluster>
      )}
      {decisions && offered && deviating && (
        <DeviationForm
          questionnaire={questionnaire}
          question={question}
          theirs={offered.answer.value}
          value={answer?.value ?? ''}
          reason={answer?.template?.reason ?? ''}
          onSave={async (deviation) => {
            if (!(await decisions.deviate(question.id, offered, deviation))) return
            setDeviating(false)
            done()
          }}
          onCancel={() => {
            setDeviating(false)
            done()
          }}
        />
      )}
    </section>
  )
}

function deviateWords({ state, id }: ProviderSays, answer: Answer | undefined) {
  if (state === 'undecided') return 'keepOwn' as const
  if (state === 'deviating') return 'changeReason' as const
  const decision = answer?.template?.from === id ? answer.template : undefined
  return state === 'outdated' && decision?.reason !== undefined ? ('confirmDeviation' as const) : ('deviate' as const)
}

/** What was taken over may stand for a level that the template does not name any more. */
function levelOf(answer: Answer | undefined) {
  return answer?.value === undefined ? null : { value: answer.value, level: 0 }
}

interface DecidedProps {
  readonly said: ProviderSays
  readonly answer: Answer | undefined
  /** both say the same */
  readonly same: boolean
  /** what stands there, in words */
  readonly before: string
}

function Decided({ said: { state, id }, answer, same, before }: DecidedProps) {
  const t = useTexts(providerTemplateTexts)
  const language = useLanguage()
  const decision = answer?.template?.from === id ? answer.template : undefined
  const reason = decision?.reason
  if (state === 'accepted') {
    return <p className="provider__decided">{t('acceptedOn', { date: formatDate(decision?.at ?? '', language) })}</p>
  }
  if (state === 'deviating') return <p className="provider__decided">{t('deviatingText', { reason: reason ?? '' })}</p>
  if (state === 'undecided') return <p className="provider__decided">{t(same ? 'undecidedSame' : 'undecidedText')}</p>
  if (state === 'open') return null
  return (
    <p className="provider__decided">
      {reason === undefined ? t('outdatedAccepted', { before }) : t('outdatedDeviating', { reason })}
    </p>
  )
}
