import { useState } from 'react'
import type { Answer } from '../../core/assessment/schema.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import type { ComparedViews } from '../../core/views/compareViews.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { viewsTexts } from '../../i18n/views.ts'
import { hrefOf } from '../../parts/place.ts'
import { useValueName } from '../../parts/views/AnswerFacts.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table } from '../../ui/Table.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isOpen } from './isOpen.ts'
import type { Settle } from './useSettle.ts'

export interface UndisputedProps {
  /** both say the same, or only the assessor said something */
  readonly compared: readonly ComparedViews[]
  readonly questionnaire: Questionnaire
  readonly assessment: string
  readonly onSettle: Settle
}

/** Answers from on site that nobody disagrees with: they count once they are confirmed, one by one or all at once. */
export function Undisputed({ compared, questionnaire, assessment, onSettle }: UndisputedProps) {
  const t = useTexts(viewsTexts)
  const toast = useToast()
  const [failed, setFailed] = useState(false)
  const waiting = compared.filter(isOpen)
  const confirm = async (which: readonly ComparedViews[]) => {
    const settling = { view: 'assessor', reason: t('confirmedReason') } as const
    const saved = await onSettle(Object.fromEntries(which.map(({ question }) => [question.id, settling])))
    setFailed(!saved)
    if (saved) toast({ text: t('confirmedAll', { count: which.length }) })
  }
  return (
    <Stack as="section">
      <Heading level={2}>{`${t('toConfirm')} (${compared.length})`}</Heading>
      {waiting.length === 0 ? <p>{t('confirmedNone')}</p> : <p>{t('toConfirmText', { count: waiting.length })}</p>}
      {failed && <Alert kind="danger" title={t('failed')} />}
      {waiting.length > 0 && (
        <div>
          <Button variant="primary" small icon="check" onClick={() => confirm(waiting)}>
            {t('confirmAll', { count: waiting.length })}
          </Button>
        </div>
      )}
      <Table
        caption={t('toConfirm')}
        hideCaption
        cards
        rows={compared}
        rowKey={({ question }) => question.id}
        columns={[
          {
            key: 'question',
            header: t('columnQuestion'),
            rowHeader: true,
            cell: ({ question, domain }) => (
              <a
                className="kern-link"
                href={hrefOf({ screen: 'questions', id: assessment, domain: domain.id, question: question.id })}
              >
                {question.id}
              </a>
            ),
          },
          {
            key: 'assessor',
            header: t('columnAssessor'),
            cell: ({ question, assessor }) => <Value {...{ questionnaire, question, answer: assessor }} />,
          },
          {
            key: 'own',
            header: t('columnOwn'),
            cell: ({ question, own }) => <Value {...{ questionnaire, question, answer: own ?? undefined }} />,
          },
          {
            key: 'state',
            header: t('columnState'),
            cell: (one) =>
              isOpen(one) ? (
                <Button
                  small
                  onClick={() => confirm([one])}
                  aria-label={t('confirmQuestion', { question: one.question.id })}
                >
                  {t('confirm')}
                </Button>
              ) : (
                <>
                  <Badge kind="success" icon="check">
                    {t('confirmed')}
                  </Badge>{' '}
                  <Button
                    variant="link"
                    onClick={async () => setFailed(!(await onSettle({ [one.question.id]: null })))}
                    aria-label={t('reopenQuestion', { question: one.question.id })}
                  >
                    {t('reopen')}
                  </Button>
                </>
              ),
          },
        ]}
      />
    </Stack>
  )
}

interface ValueProps {
  readonly questionnaire: Questionnaire
  readonly question: Question
  readonly answer: Answer | undefined
}

function Value({ questionnaire, question, answer }: ValueProps) {
  return useValueName(questionnaire, question)(answer)
}
