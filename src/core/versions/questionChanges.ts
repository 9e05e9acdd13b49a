import type { Question, Questionnaire } from '../questionnaire/schema.ts'
import { type Declared, declaredOrigins, type Origin } from './declaredOrigins.ts'
import { differingFields, type PlacedQuestion, type QuestionField, WORDING } from './questionFields.ts'

export const CHANGE_KINDS = ['same', 'added', 'reworded', 'split', 'merged', 'retired', 'moved', 'meaning'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/**
 * What became of a question, or of questions that belong together: added 0 → 1, retired 1 → 0, split 1 → n, merged n → 1 (n → m when
 * parts of several were also split), all others 1 → 1. The two may have different ids.
 */
export interface QuestionChange {
  readonly kind: ChangeKind
  readonly before: readonly Question[]
  readonly after: readonly Question[]
  /** a question that is moved may be reworded too */
  readonly alsoReworded?: boolean
  /** The newer file says the same. Of a question that is the same it says so by not naming it. */
  readonly declared: boolean
  /** where one question stands against one: the fields that differ, also those that are no change of the question */
  readonly details?: readonly QuestionField[]
}

/** Whether an answer may be taken over: as it is, only when somebody confirms it, or not at all. */
export function carries({ kind, alsoReworded }: QuestionChange): 'yes' | 'confirm' | 'no' {
  switch (kind) {
    case 'same':
      return 'yes'
    case 'moved':
      return alsoReworded ? 'confirm' : 'yes'
    case 'reworded':
      return 'confirm'
    case 'added':
    case 'split':
    case 'merged':
    case 'retired':
    case 'meaning':
      return 'no'
    default:
      return kind satisfies never
  }
}

/**
 * What happened to each question between two versions: every question of both is in exactly one entry, in the order of the newer
 * version, followed by those that have no successor. The file's own `changes` tell what belongs together and what means something else;
 * that nothing changed is believed only after comparing.
 */
export function questionChanges(from: Questionnaire, to: Questionnaire): QuestionChange[] {
  const [older, newer] = [placed(from), placed(to)]
  const origins = declaredOrigins(from, to, older.keys())
  const changes = groups(older, newer, origins).map(({ before, after }) => describe(before, after, origins))
  const continued = new Set(changes.flatMap(({ before }) => before.map(({ id }) => id)))
  const gone = [...older.values()].filter(({ question }) => !continued.has(question.id))
  return [...changes, ...gone.map(({ question }) => retired(question, origins))]
}

interface Group {
  readonly before: readonly PlacedQuestion[]
  readonly after: readonly PlacedQuestion[]
}

type Placed = ReadonlyMap<string, PlacedQuestion>

function placed(questionnaire: Questionnaire): Placed {
  return new Map(
    questionnaire.domains.flatMap((domain) =>
      domain.questions.map((question) => [question.id, { question, domain, questionnaire }]),
    ),
  )
}

/** Questions of the newer version with those of the older they come from, and whatever else comes from these. */
function groups(older: Placed, newer: Placed, origins: ReadonlyMap<string, Origin>): Group[] {
  const successors = new Map<string, string[]>()
  for (const id of newer.keys()) {
    for (const source of origins.get(id)?.ids ?? []) successors.set(source, [...(successors.get(source) ?? []), id])
  }
  const seen = new Set<string>()
  return [...newer.keys()].flatMap((first) => {
    if (seen.has(first)) return []
    const [before, after] = [new Set<string>(), new Set([first])]
    // both sets grow while they are walked
    for (const id of after) {
      for (const source of origins.get(id)?.ids ?? []) {
        before.add(source)
        for (const successor of successors.get(source) ?? []) after.add(successor)
      }
    }
    for (const id of after) seen.add(id)
    return [{ before: inOrder(older, before), after: inOrder(newer, after) }]
  })
}

function inOrder(questions: Placed, ids: ReadonlySet<string>): PlacedQuestion[] {
  if (ids.size === 1) return [...ids].flatMap((id) => questions.get(id) ?? [])
  return [...questions].flatMap(([id, question]) => (ids.has(id) ? [question] : []))
}

function describe(
  before: readonly PlacedQuestion[],
  after: readonly PlacedQuestion[],
  origins: ReadonlyMap<string, Origin>,
): QuestionChange {
  const declared = new Set(after.flatMap(({ question }) => [...(origins.get(question.id)?.declared ?? [])]))
  const [older, newer] = [before[0], after[0]]
  const ends = { before: questionsIn(before), after: questionsIn(after) }
  if (before.length > 1) return { kind: 'merged', ...ends, declared: declared.has('merged') }
  if (after.length > 1) return { kind: 'split', ...ends, declared: declared.has('split') }
  if (!older || !newer) return { kind: 'added', ...ends, declared: declared.has('added') }
  return { ...describePair(older, newer, declared), ...ends }
}

function describePair(
  before: PlacedQuestion,
  after: PlacedQuestion,
  declared: ReadonlySet<Declared>,
): Omit<QuestionChange, 'before' | 'after'> {
  const details = differingFields(before, after)
  const reworded = details.some((field) => WORDING.includes(field))
  // a part of a question, or one that took in something new, does not ask what was asked
  if (declared.has('meaning') || declared.has('split') || declared.has('merged')) {
    return { kind: 'meaning', declared: declared.has('meaning'), details }
  }
  const renamed = before.question.id !== after.question.id
  if (before.domain.id !== after.domain.id || (renamed && declared.has('moved'))) {
    return { kind: 'moved', ...(reworded && { alsoReworded: true }), declared: declared.has('moved'), details }
  }
  if (reworded || renamed) return { kind: 'reworded', declared: declared.has('reworded'), details }
  return { kind: 'same', declared: declared.size === 0, details }
}

function retired(question: Question, origins: ReadonlyMap<string, Origin>): QuestionChange {
  const declared = origins.get(question.id)?.declared.has('retired') ?? false
  return { kind: 'retired', before: [question], after: [], declared }
}

function questionsIn(questions: readonly PlacedQuestion[]): Question[] {
  return questions.map(({ question }) => question)
}
