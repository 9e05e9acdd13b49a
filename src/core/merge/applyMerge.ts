import type { Answer, AssessmentFile, Measure } from '../assessment/schema.ts'
import type { AnswerPiece, Merge, Piece } from './merge.ts'
import { ANSWER_RULES } from './mergeFields.ts'
import { mergeLogs } from './mergeLogs.ts'
import type { Side } from './mergeRecords.ts'
import { type Fields, field, isSameContent } from './threeWay.ts'
import { withVisitEntry } from './visitEntries.ts'

/** How one conflict was decided. */
export interface Choice {
  readonly keep: Side
  /** the comment of the other side is not lost: it follows that of this one, with the name of who wrote it */
  readonly bothComments?: boolean
}

/** What is written into answers that come from the other side. */
export interface Origin {
  /** of the part or of the file's assessment: goes into `source.from` */
  readonly from: string
  /** who gave an answer that does not say so itself; a role */
  readonly by: string | undefined
  /** the comment of the other side as it stands behind that of this one: '[IT, 12.11.2026] …' */
  readonly attributed: (comment: string, theirs: Answer) => string
}

/**
 * The assessment as it stands after the merge. Without `origin` the answers are exactly those of the files.
 * @throws when a conflict has no choice: nothing is decided by leaving it out
 */
export function applyMerge(
  { mine, theirs, pieces }: Merge,
  choices: ReadonlyMap<string, Choice> = new Map(),
  origin: Origin | null = null,
): AssessmentFile {
  const results = pieces.map((piece) => ({ piece, result: resultOf(piece, choiceFor(piece, choices), origin) }))
  const result: Record<string, unknown> = { ...mine, log: mergeLogs(mine.log, theirs.log) }
  const merges = unionOf(mine['merges'], theirs['merges'])
  if (merges.length > 0) result['merges'] = merges
  for (const { piece, result: value } of results) {
    switch (piece.kind) {
      case 'answer':
        result[piece.view] = withEntry(result[piece.view] as object, piece.question, value)
        break
      case 'measure':
        result['measures'] = withMeasure(result['measures'] as Measure[], piece.id, value as Measure | undefined)
        break
      case 'entry':
        putEntry(result, piece.field, piece.entry, value)
        break
      default:
        piece satisfies never
    }
  }
  return result as AssessmentFile
}

function choiceFor(piece: Piece, choices: ReadonlyMap<string, Choice>): Choice {
  if (piece.conflicts.length === 0) return { keep: 'mine' }
  const choice = choices.get(piece.key)
  if (!choice) throw new Error(`${piece.key} is not decided`)
  return choice
}

function resultOf(piece: Piece, choice: Choice, origin: Origin | null): unknown {
  if (piece.kind !== 'answer' || !origin) return piece.of(choice.keep)
  const answer = piece.of(choice.keep)
  if (!answer) return answer
  const verdictComes =
    piece.taken.some(isVerdict) ||
    (choice.keep === 'theirs' && piece.conflicts.some(isVerdict)) ||
    isAlikeAndTheirs(piece, answer)
  const marked = verdictComes && piece.theirs ? withOrigin(answer, piece.theirs, origin) : answer
  const comment = choice.bothComments ? bothComments(piece.mine, piece.theirs, origin) : undefined
  return comment === undefined ? marked : { ...marked, comment }
}

/** Both came to the same verdict, and theirs is the one that stands for it: else the order of merging would show in who is named. */
function isAlikeAndTheirs({ base, mine, theirs, conflicts }: AnswerPiece, answer: Answer): boolean {
  if (!theirs || conflicts.length > 0) return false
  const isNamedBy = (other: Answer | undefined) => isSameContent([answer.by, answer.source], [other?.by, other?.source])
  return !isSameVerdict(base, theirs) && isSameVerdict(mine, theirs) && isNamedBy(theirs) && !isNamedBy(mine)
}

function isSameVerdict(a: Answer | undefined, b: Answer | undefined): boolean {
  const verdictOf = (answer: Answer | undefined) =>
    ANSWER_RULES.together['verdict']?.map((name) => field(answer, name) ?? null)
  return isSameContent(verdictOf(a), verdictOf(b))
}

function isVerdict(name: string): boolean {
  return name === 'verdict' || name === '*'
}

/** What says already where it came from keeps saying so; a carried answer that nobody has looked at yet stays one [S6]. */
function withOrigin(answer: Answer, theirs: Answer, { from, by }: Origin): Answer {
  const { source } = theirs
  const isOwn =
    source === undefined || source.kind === 'own' || (source.kind === 'carried' && source.confirmed === true)
  const author = theirs.by ?? (by === undefined || by === '' ? undefined : { role: by })
  return { ...answer, ...(author && { by: author }), ...(isOwn && { source: { kind: 'merged', from } }) }
}

function bothComments(mine: Answer | undefined, theirs: Answer | undefined, origin: Origin): string | undefined {
  if (!theirs?.comment) return mine?.comment
  if (!mine?.comment) return theirs.comment
  const other = origin.attributed(theirs.comment, theirs)
  return mine.comment.includes(other) ? mine.comment : `${mine.comment}\n\n${other}`
}

function withEntry(record: object, name: string, value: unknown): object {
  const entries = Object.entries(record)
  if (value === undefined) return Object.fromEntries(entries.filter(([key]) => key !== name))
  const there = entries.some(([key]) => key === name)
  return Object.fromEntries(
    there ? entries.map(([key, old]) => [key, key === name ? value : old]) : [...entries, [name, value]],
  )
}

function withMeasure(measures: readonly Measure[], id: string, measure: Measure | undefined): Measure[] {
  if (!measure) return measures.filter((other) => other.id !== id)
  const there = measures.some((other) => other.id === id)
  return there ? measures.map((other) => (other.id === id ? measure : other)) : [...measures, measure]
}

/** Decisions stand in one list; those about one question are one entry. */
function putEntry(result: Record<string, unknown>, name: string, entry: string | null, value: unknown): void {
  if (entry === null) {
    if (value === undefined) delete result[name]
    else result[name] = value
  } else if (name === 'decisions') {
    const all = result[name] as AssessmentFile['decisions']
    const wanted = (value as AssessmentFile['decisions'] | undefined) ?? []
    // what stays keeps its place
    if (
      isSameContent(
        all.filter(({ question }) => question === entry),
        wanted,
      )
    )
      return
    result[name] = [...all.filter(({ question }) => question !== entry), ...wanted]
  } else if (name === 'visit') {
    result[name] = withVisitEntry((result[name] ?? {}) as Fields, entry, value)
  } else putInRecord(result, name, entry, value)
}

const OPTIONAL = new Set(['overrides', 'templates'])

/** A record that need not be there goes with its last entry. */
function putInRecord(result: Record<string, unknown>, name: string, entry: string, value: unknown): void {
  const record = withEntry((result[name] as object | undefined) ?? {}, entry, value)
  if (OPTIONAL.has(name) && Object.keys(record).length === 0) delete result[name]
  else result[name] = record
}

function unionOf(mine: unknown, theirs: unknown): unknown[] {
  const all = [mine, theirs].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
  return [...new Map(all.map((note) => [JSON.stringify(note), note])).values()]
}
