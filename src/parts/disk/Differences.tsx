import type { Answer, AssessmentFile } from '../../core/assessment/schema.ts'
import { placesOf } from '../../core/questionnaire/lookup.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { diskTexts } from '../../i18n/disk.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Table } from '../../ui/Table.tsx'
import { optionsOf } from '../question/options.ts'
import { useOptionName } from '../question/useOptionName.ts'
import { type AnswerDifference, answerDifferences } from './differences.ts'

/** Enough to recognise what happened; two states that differ in more are told apart by their numbers. */
const SHOWN = 20

export interface DifferencesProps {
  readonly questionnaire: Questionnaire
  readonly mine: AssessmentFile
  readonly theirs: AssessmentFile
}

/** Which answers are not the same in two states of an assessment. */
export function Differences({ questionnaire, mine, theirs }: DifferencesProps) {
  const t = useTexts(diskTexts)
  const nameOf = useAnswerName(questionnaire)
  const all = answerDifferences(mine, theirs)
  if (all.length === 0) return <p>{t('foreignSame')}</p>
  const cell = (row: AnswerDifference, answer: Answer | undefined) => {
    const name = nameOf(row.question, answer)
    return row.mine?.value === row.theirs?.value ? `${name} ${t('foreignBeside')}` : name
  }
  return (
    <Disclosure summary={t('foreignDifferences', { count: all.length })}>
      <Table
        caption={t('foreignDifferences', { count: all.length })}
        hideCaption
        cards
        rows={all.slice(0, SHOWN)}
        rowKey={({ question }) => question}
        columns={[
          { key: 'question', header: t('foreignQuestion'), rowHeader: true, cell: ({ question }) => question },
          { key: 'theirs', header: t('foreignFile'), cell: (row) => cell(row, row.theirs) },
          { key: 'mine', header: t('foreignHere'), cell: (row) => cell(row, row.mine) },
        ]}
      />
      {all.length > SHOWN && <p>{t('foreignMore', { count: all.length - SHOWN })}</p>}
    </Disclosure>
  )
}

function useAnswerName(questionnaire: Questionnaire): (question: string, answer: Answer | undefined) => string {
  const t = useTexts(diskTexts)
  const language = useLanguage()
  const optionName = useOptionName()
  const places = placesOf(questionnaire)
  return (id, answer) => {
    if (answer?.value === undefined) return t('foreignOpen')
    if (answer.value === 'unknown') return t('foreignUnknown')
    if (answer.value === 'na') return t('foreignNa')
    const question = places.get(id)?.question
    const options = question ? optionsOf(questionnaire, question, language) : []
    const option = options.find(({ value }) => value === answer.value)
    return option ? optionName(option) : answer.value
  }
}
