import type { HeldTemplate } from '../assessment/heldTemplate.ts'
import type { Answer, AssessmentFile, Measure } from '../assessment/schema.ts'
import { mergeAnswers } from './mergeAnswers.ts'
import { mergeMeasures, type RecordMerge, WHOLE } from './mergeRecords.ts'
import { mergeTemplates } from './mergeTemplates.ts'
import { type Fields, field, isFields, isSameContent, namesIn, threeWay } from './threeWay.ts'
import { inOrderOfVisit, visitEntries } from './visitEntries.ts'

/** Answers, measures and all else that can stand in an assessment in three states. */
interface PieceOf<K extends string, T> extends RecordMerge<T> {
  readonly kind: K
  /** names the piece within the merge: 'answers/BAK-02', 'measures/<id>', 'scope/server', 'title' */
  readonly key: string
  readonly base: T | undefined
  readonly mine: T | undefined
  readonly theirs: T | undefined
}

export type AnswerPiece = PieceOf<'answer', Answer> & {
  readonly view: 'answers' | 'assessor'
  readonly question: string
}
export type MeasurePiece = PieceOf<'measure', Measure> & { readonly id: string }
/** One entry of a record (`scope`, `targets`, …), the decisions about one question, or a field as a whole. */
export type EntryPiece = PieceOf<'entry', unknown> & { readonly field: string; readonly entry: string | null }
export type Piece = AnswerPiece | MeasurePiece | EntryPiece

/** What becomes of three states of an assessment. Nothing is written yet, and nothing is decided that changed on both sides. */
export interface Merge {
  readonly base: AssessmentFile
  readonly mine: AssessmentFile
  readonly theirs: AssessmentFile
  /** everything that any side changed, answers first, in the order of this side's file */
  readonly pieces: readonly Piece[]
}

/** Says which assessment it is, not what is in it: stays as it is here. */
const IDENTITY = [
  'format',
  'id',
  'series',
  'previous',
  'questionnaire',
  'createdAt',
  'earlier',
  // what is signed is one state and no other: a merge makes a new one, which nobody has signed
  'status',
  'signOff',
  // whoever asked for no change log here is not overruled by a file
  'keepsLog',
]
/** merged entry by entry: two people may each change one */
const RECORDS = ['scope', 'targets', 'settled', 'overrides', 'municipality', 'audit']
/** have rules of their own */
const OWN_RULES = ['answers', 'assessor', 'measures', 'decisions', 'templates', 'log', 'merges']

/**
 * Brings together what became of `base` here and elsewhere. Changed on one side: taken. The same change on both: nothing to do.
 * Changed differently: left to the user (`conflicts`). What neither `base` nor `theirs` has was not handed out and is left alone.
 */
export function merge(base: AssessmentFile, mine: AssessmentFile, theirs: AssessmentFile): Merge {
  const pieces: readonly Piece[] = [
    ...answerPieces('answers', base, mine, theirs),
    ...answerPieces('assessor', base, mine, theirs),
    ...measurePieces(base, mine, theirs),
    ...entryPieces(base, mine, theirs),
  ]
  const isAbout = ({ base, mine, theirs, taken, kept, conflicts, of }: Piece) => {
    if (base === undefined && theirs === undefined) return false
    return [taken, kept, conflicts].some((names) => names.length > 0) || !isSameContent(of('mine'), mine)
  }
  return { base, mine, theirs, pieces: pieces.filter(isAbout) }
}

/** What somebody must decide before anything can be written. */
export function conflictsOf({ pieces }: Merge): Piece[] {
  return pieces.filter(({ conflicts }) => conflicts.length > 0)
}

/** What changes here when all conflicts are decided for this side. */
export function takenOf({ pieces }: Merge): Piece[] {
  return pieces.filter(({ taken }) => taken.length > 0)
}

type View = 'answers' | 'assessor'

function answerPieces(view: View, ...three: readonly [AssessmentFile, AssessmentFile, AssessmentFile]): AnswerPiece[] {
  const [base, mine, theirs] = three.map((file) => file[view])
  return namesIn(mine, base, theirs).map((question) => {
    const states = statesOf([base, mine, theirs], question) as States<Answer>
    return { kind: 'answer', key: `${view}/${question}`, view, question, ...named(states), ...mergeAnswers(...states) }
  })
}

function measurePieces(...three: readonly [AssessmentFile, AssessmentFile, AssessmentFile]): MeasurePiece[] {
  const [base, mine, theirs] = three.map(({ measures }) => Object.fromEntries(measures.map((m) => [m.id, m])))
  return namesIn(mine, base, theirs).map((id) => {
    const states = statesOf([base, mine, theirs], id) as States<Measure>
    return { kind: 'measure', key: `measures/${id}`, id, ...named(states), ...mergeMeasures(...states) }
  })
}

function entryPieces(...three: readonly [AssessmentFile, AssessmentFile, AssessmentFile]): EntryPiece[] {
  const byQuestion = three.map(({ decisions }) =>
    Object.fromEntries(decisions.map(({ question: id }) => [id, decisions.filter(({ question }) => question === id)])),
  )
  const visit = visitPieces(three)
  const apart = [...IDENTITY, ...RECORDS, ...OWN_RULES, ...(visit ? ['visit'] : [])]
  const whole = namesIn(...three).filter((name) => !apart.includes(name))
  return [
    ...RECORDS.flatMap((name) =>
      entriesOf(
        name,
        three.map((file) => recordIn(file, name)),
      ),
    ),
    ...entriesOf('decisions', byQuestion),
    ...templatePieces(three),
    ...(visit ?? []),
    ...whole.map((name) => entryPiece(name, null, statesOf(three, name))),
  ]
}

function templatePieces([base, mine, theirs]: readonly AssessmentFile[]): EntryPiece[] {
  return namesIn(mine?.templates, base?.templates, theirs?.templates).map((id) => {
    const states = statesOf([base?.templates, mine?.templates, theirs?.templates], id)
    return entryPiece('templates', id, states, mergeTemplates(...(states as States<HeldTemplate>)))
  })
}

/** `null`: only one side has a plan, which then comes or goes as a whole. */
function visitPieces([base, mine, theirs]: readonly AssessmentFile[]): EntryPiece[] | null {
  const [here, there] = [mine, theirs].map((file) => visitEntries(file?.visit))
  if (!here || !there) return null
  return entriesOf('visit', [visitEntries(base?.visit) ?? undefined, here, there], inOrderOfVisit)
}

function entriesOf(
  name: string,
  records: readonly (Fields | undefined)[],
  ordered = (names: readonly string[]) => names,
): EntryPiece[] {
  const [base, mine, theirs] = records
  return ordered(namesIn(mine, base, theirs)).map((entry) =>
    entryPiece(name, entry, statesOf([base, mine, theirs], entry)),
  )
}

function entryPiece(
  name: string,
  entry: string | null,
  states: States<unknown>,
  outcome = threeWay(...states),
): EntryPiece {
  const [, mine, theirs] = states
  return {
    kind: 'entry',
    key: entry === null ? name : `${name}/${entry}`,
    field: name,
    entry,
    ...named(states),
    taken: outcome === 'taken' ? [WHOLE] : [],
    kept: outcome === 'kept' ? [WHOLE] : [],
    conflicts: outcome === 'conflict' ? [WHOLE] : [],
    of: (side) => (outcome === 'taken' || (outcome === 'conflict' && side === 'theirs') ? theirs : mine),
  }
}

type States<T> = readonly [base: T | undefined, mine: T | undefined, theirs: T | undefined]

function statesOf(records: readonly (Fields | undefined)[], name: string): States<unknown> {
  const [base, mine, theirs] = records.map((record) => field(record, name))
  return [base, mine, theirs]
}

function named<T>([base, mine, theirs]: States<T>) {
  return { base, mine, theirs }
}

function recordIn(file: AssessmentFile, name: string): Fields | undefined {
  const value = field(file, name)
  return isFields(value) ? value : undefined
}
