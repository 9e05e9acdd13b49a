import type { ReportQuestion } from '../../core/report/report.ts'
import { resultQuestionsTexts } from '../../i18n/resultQuestions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { AcceptedRisk } from '../../parts/AcceptedRisk.tsx'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { Text } from '../../ui/Text.tsx'
import { useLevelWords } from './useLevelWords.ts'
import './QuestionTable.css'

export interface QuestionTableProps {
  readonly caption: string
  readonly questions: readonly ReportQuestion[]
  readonly hrefToQuestion: QuestionHref
  /** names the Themenfeld of each, where they come from several */
  readonly withDomain?: boolean
}

/** What each question lacks, who said so and on what evidence. */
export function QuestionTable({ caption, questions, hrefToQuestion, withDomain = false }: QuestionTableProps) {
  const t = useTexts(resultQuestionsTexts)
  const words = useLevelWords()
  const columns: readonly TableColumn<ReportQuestion>[] = [
    {
      key: 'question',
      header: t('question'),
      rowHeader: true,
      cell: (question) => (
        <QuestionCell question={question} href={hrefToQuestion(question.id)} withDomain={withDomain} />
      ),
    },
    { key: 'need', header: t('need'), cell: (question) => <NeedCell question={question} /> },
    { key: 'level', header: t('level'), cell: words.answer },
    { key: 'target', header: t('target'), cell: ({ target }) => words.level(target) },
    {
      key: 'range',
      header: t('range'),
      cell: ({ range }) => (range ? t('rangeOf', { min: range[0], max: range[1] }) : '–'),
    },
    { key: 'said', header: t('said'), cell: (question) => <SaidCell question={question} /> },
    { key: 'evidence', header: t('evidence'), cell: (question) => <EvidenceCell question={question} /> },
  ]
  return (
    <div className="result-questions">
      <Table caption={caption} hideCaption columns={columns} rows={questions} rowKey={({ id }) => id} cards />
    </div>
  )
}

interface QuestionCellProps {
  readonly question: ReportQuestion
  readonly href: string
  readonly withDomain: boolean
}

function QuestionCell({ question, href, withDomain }: QuestionCellProps) {
  const t = useTexts(resultQuestionsTexts)
  const { id, text, domainTitle, isMust, risk } = question
  return (
    <Stack gap="small" className="result-questions__question">
      <Link href={href}>{text}</Link>
      <Text muted small as="div">
        <Cluster gap="small" as="span">
          <span className="result-questions__id">{id}</span>
          {withDomain && <span>{domainTitle}</span>}
          {isMust && <Badge>{t('must')}</Badge>}
          {risk && risk.state !== 'ended' && <Badge kind="warning">{t('risk')}</Badge>}
        </Cluster>
        {risk && <AcceptedRisk risk={risk} />}
      </Text>
    </Stack>
  )
}

function NeedCell({ question: { need, status } }: { readonly question: ReportQuestion }) {
  const t = useTexts(resultQuestionsTexts)
  if (need === null) return status === 'level' ? t('need-none') : status === 'open' ? t('need-open') : '–'
  return (
    <Stack gap="small">
      <div>
        <Badge kind={need === 'sofort' ? 'danger' : 'neutral'} icon={null}>
          {t(`need-${need}`)}
        </Badge>
      </div>
      {status === 'unknown' && <span>{t('clarify')}</span>}
    </Stack>
  )
}

function SaidCell({ question: { by, assignee, performedBy } }: { readonly question: ReportQuestion }) {
  const t = useTexts(resultQuestionsTexts)
  const said = [
    ...(by === null ? [] : [t('saidBy', { role: by })]),
    ...(assignee === null ? [] : [t('assignee', { role: assignee })]),
    ...(performedBy === null ? [] : [t(`by-${performedBy}`)]),
  ]
  return (
    <div className="result-questions__said">
      <Lines of={said} />
    </div>
  )
}

function EvidenceCell({ question: { evidence, hasComment } }: { readonly question: ReportQuestion }) {
  const t = useTexts(resultQuestionsTexts)
  const said = [
    ...(evidence === null ? [] : [t(evidence.depth)]),
    ...(evidence === null || evidence.items === 0 ? [] : [t('items', { count: evidence.items })]),
    ...(hasComment ? [t('comment')] : []),
  ]
  return <Lines of={said} />
}

function Lines({ of: lines }: { readonly of: readonly string[] }) {
  if (lines.length === 0) return '–'
  if (lines.length === 1) return lines[0]
  return (
    <Stack as="ul" gap="none">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Stack>
  )
}
