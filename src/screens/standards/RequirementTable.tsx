import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import type { RequirementCoverage } from '../../core/report/standards.ts'
import { standardsTexts } from '../../i18n/standards.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Words } from '../../parts/question/Words.tsx'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { Text } from '../../ui/Text.tsx'
import { AnswerWords } from './AnswerWords.tsx'
import { MeasureList } from './MeasureList.tsx'
import { useStandingWords } from './useStandingWords.ts'

export interface RequirementTableProps {
  readonly caption: string
  readonly requirements: readonly RequirementCoverage[]
  readonly questionnaire: Questionnaire
  readonly hrefToQuestion: QuestionHref
  /** where the measures stand; `null` without a plan */
  readonly planHref: string | null
}

export function RequirementTable(props: RequirementTableProps) {
  const { caption, requirements, questionnaire, hrefToQuestion, planHref } = props
  const t = useTexts(standardsTexts)
  const standingWords = useStandingWords()
  const columns: readonly TableColumn<RequirementCoverage>[] = [
    {
      key: 'requirement',
      header: t('requirement'),
      rowHeader: true,
      cell: ({ id }) => <span className="standards__id">{id}</span>,
    },
    { key: 'standing', header: t('standing'), cell: ({ standing }) => standing && standingWords(standing) },
    {
      key: 'questions',
      header: t('questions'),
      cell: ({ states }) => (
        <Stack as="ul" gap="small" className="standards__questions">
          {states.map((state) => (
            <li key={state.question.id}>
              <Link href={hrefToQuestion(state.question.id)}>
                <Words of={state.question.text} questionnaire={questionnaire} />
              </Link>
              <Text muted small>
                <span className="standards__id">{state.question.id}</span> ·{' '}
                <Words of={state.domain.title} questionnaire={questionnaire} /> ·{' '}
                <AnswerWords state={state} questionnaire={questionnaire} />
              </Text>
            </li>
          ))}
        </Stack>
      ),
    },
    ...(planHref === null
      ? []
      : [
          {
            key: 'measures',
            header: t('measures'),
            cell: ({ measures }: RequirementCoverage) => <MeasureList measures={measures} href={planHref} />,
          },
        ]),
  ]
  return <Table caption={caption} hideCaption columns={columns} rows={requirements} rowKey={({ id }) => id} />
}
