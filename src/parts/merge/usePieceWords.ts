import type { Answer, AssessmentFile } from '../../core/assessment/schema.ts'
import { findingOfKey } from '../../core/gate/overrides.ts'
import type { Piece } from '../../core/merge/merge.ts'
import { ANSWER_RULES } from '../../core/merge/mergeFields.ts'
import { WHOLE } from '../../core/merge/mergeRecords.ts'
import { field, isFields, namesIn } from '../../core/merge/threeWay.ts'
import { placesOf } from '../../core/questionnaire/lookup.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import { evidenceSentences } from '../../i18n/evidenceSentence.ts'
import { formatDate } from '../../i18n/format.ts'
import { markTexts } from '../../i18n/marks.ts'
import { mergeTexts } from '../../i18n/merge.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { optionsOf } from '../question/options.ts'
import { useOptionName } from '../question/useOptionName.ts'
import { useQuestionnaireText } from '../question/useQuestionnaireText.ts'

/** One field of one side, in words: 'Kommentar', 'seit Mai'. */
export interface Said {
  readonly term: string
  readonly details: string
}

type Name = keyof (typeof mergeTexts)['de']
type PlainName = Extract<
  Name,
  | 'comment'
  | 'note'
  | 'assignee'
  | 'followUp'
  | 'performedBy'
  | 'attachments'
  | 'aim'
  | 'owner'
  | 'start'
  | 'due'
  | 'status'
  | 'effort'
  | 'days'
  | 'cost'
  | 'dependsOn'
  | 'evidence'
  | 'decision'
  | 'worked'
  | 'caution'
  | 'history'
>
const PLAIN: readonly PlainName[] = [
  ...(['comment', 'note', 'assignee', 'followUp', 'performedBy', 'attachments', 'aim', 'owner', 'start'] as const),
  ...(['due', 'status', 'effort', 'days', 'cost', 'dependsOn', 'evidence', 'decision', 'worked', 'caution'] as const),
  'history',
]
const ENTRIES = [
  'scope',
  'targets',
  'settled',
  'overrides',
  'municipality',
  'audit',
  'decisions',
  'title',
  'visit',
  'archive',
] as const

/** Everything that is said of a piece of a merge. */
export interface PieceWords {
  /** 'BAK-02 Werden …?' */
  readonly titleOf: (piece: Piece) => string
  /** what a side says in these fields; nothing to say gives one line that says so */
  readonly saidOf: (piece: Piece, side: unknown, fields: readonly string[]) => readonly Said[]
  /** 'Antwort, Kommentar' */
  readonly fieldsOf: (piece: Piece, fields: readonly string[]) => string
}

export function usePieceWords(questionnaire: Questionnaire): PieceWords {
  const t = useTexts(mergeTexts)
  const markName = useTexts(markTexts)
  const language = useLanguage()
  const text = useQuestionnaireText(questionnaire)
  const optionName = useOptionName()
  const questions = placesOf(questionnaire)

  const questionTitle = (id: string) => {
    const question = questions.get(id)?.question
    return question ? `${id} ${text(question.text)}` : id
  }
  const fieldName = (piece: Piece, name: string): string => {
    if (name === 'verdict') return t('verdict')
    if (piece.kind === 'measure' && name === 'title') return t('name')
    const plain = PLAIN.find((known) => known === name)
    return plain ? t(plain) : name
  }
  const entryName = (name: string): string => {
    const known = ENTRIES.find((entry) => entry === name)
    return known ? t(`entry-${known}`) : `${t('entry-other')} „${name}“`
  }
  const plainValue = (name: string, value: unknown): string => {
    if (value === undefined || value === '') return t('nothingThere')
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    if (name === 'performedBy' && (value === 'self' || value === 'provider' || value === 'shared')) {
      return t(`by-${value}`)
    }
    if (name === 'status' && typeof value === 'string' && `status-${value}` in mergeTexts.de) {
      return t(`status-${value}` as 'status-open')
    }
    if (typeof value === 'string') return formatDate(value, language)
    if (typeof value === 'number') return String(value)
    if (name === 'archive') return archiveName(value)
    if (Array.isArray(value)) return value.map((item) => itemName(item)).join(', ') || t('nothingThere')
    return Object.entries(value as object)
      .map(([key, inner]) => `${key}: ${typeof inner === 'object' ? JSON.stringify(inner) : String(inner)}`)
      .join(', ')
  }
  const archiveName = (value: unknown): string =>
    (value as NonNullable<AssessmentFile['archive']>)
      .map(({ questionnaire }) => t('archivedFrom', { version: questionnaire.version }))
      .join(', ')
  const itemName = (item: unknown): string => {
    if (!isFields(item)) return String(item)
    const caption = field(item, 'caption') ?? field(item, 'name') ?? field(item, 'reason')
    return typeof caption === 'string' ? caption : JSON.stringify(item)
  }
  const verdictOf = (answer: Answer, question: Question | undefined): Said[] => {
    const { value, reason, confirmedBy, criteria, evidence, review, marks = [], changed } = answer
    const option = question && optionsOf(questionnaire, question, language).find((one) => one.value === value)
    const word =
      value === undefined
        ? t('open')
        : value === 'unknown' || value === 'na'
          ? t(value)
          : option
            ? optionName(option)
            : value
    const ticked = Object.entries(criteria ?? {}).flatMap(([id, on]) => {
      const criterion = question?.criteria?.find((one) => one.id === id)
      return on ? [criterion ? text(criterion.text) : id] : []
    })
    return [
      { term: t('verdict'), details: word },
      ...(reason ? [{ term: t('verdict-reason'), details: reason }] : []),
      ...(confirmedBy ? [{ term: t('verdict-confirmed'), details: confirmedBy.role }] : []),
      ...(ticked.length > 0 ? [{ term: t('verdict-criteria'), details: ticked.join('; ') }] : []),
      ...(evidence ? [{ term: t('verdict-evidence'), details: evidenceSentences(evidence, language).join('; ') }] : []),
      ...(review === undefined ? [] : [{ term: t('verdict-review'), details: plainValue('review', review) }]),
      ...(marks.length > 0
        ? [{ term: t('verdict-marks'), details: marks.map((mark) => markName(mark)).join(', ') }]
        : []),
      ...(changed?.reason.trim() ? [{ term: t('verdict-changed'), details: changed.reason }] : []),
    ]
  }

  const titleOf = (piece: Piece): string => {
    switch (piece.kind) {
      case 'answer':
        return `${questionTitle(piece.question)}${piece.view === 'assessor' ? ` (${t('assessorView')})` : ''}`
      case 'measure':
        return (piece.mine ?? piece.theirs ?? piece.base)?.title ?? piece.id
      case 'entry': {
        const scoping = questionnaire.scoping?.find(({ id }) => piece.field === 'scope' && id === piece.entry)
        const id = piece.field === 'overrides' && piece.entry !== null ? findingOfKey(piece.entry).id : piece.entry
        const place = scoping ? text(scoping.text) : id === null ? '' : questionTitle(id)
        return [entryName(piece.field), place].filter(Boolean).join(': ')
      }
      default:
        return piece satisfies never
    }
  }
  const saidOf = (piece: Piece, side: unknown, fields: readonly string[]): readonly Said[] => {
    if (side === undefined)
      return [{ term: t('verdict'), details: t(piece.base === undefined ? 'nothingThere' : 'deleted') }]
    if (piece.kind === 'entry' && piece.field === 'overrides') {
      return [{ term: entryName(piece.field), details: itemName(side) }]
    }
    if (piece.kind === 'entry') return [{ term: entryName(piece.field), details: plainValue(piece.field, side) }]
    const record = side as Readonly<Record<string, unknown>>
    const names = fields.includes(WHOLE) ? wholeOf(piece, record) : fields
    return names.flatMap((name) => {
      if (name === 'verdict' && piece.kind === 'answer') {
        return verdictOf(side as Answer, questions.get(piece.question)?.question)
      }
      if (name === 'aim') return [{ term: t('aim'), details: plainValue('aim', field(record, 'questions')) }]
      return [{ term: fieldName(piece, name), details: plainValue(name, field(record, name)) }]
    })
  }
  const fieldsOf = (piece: Piece, fields: readonly string[]) =>
    fields.map((name) => (name === WHOLE ? t('verdict') : fieldName(piece, name))).join(', ')
  return { titleOf, saidOf, fieldsOf }
}

/** What is worth saying of a record that comes or goes as a whole. */
function wholeOf(piece: Piece, record: Readonly<Record<string, unknown>>): string[] {
  if (piece.kind === 'measure')
    return ['title', 'status', 'owner', 'due'].filter((name) => field(record, name) !== undefined)
  const together = ANSWER_RULES.together['verdict'] ?? []
  const others = namesIn(record).filter((name) => !together.includes(name) && !ANSWER_RULES.aside.includes(name))
  return ['verdict', ...others]
}
