import type { Question, Questionnaire } from '../questionnaire/schema.ts'
import { type Declared, type Family, familiesOf } from './families.ts'
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
  const { families, retired } = familiesOf(from, to, older.keys(), [...newer.keys()])
  const continued = new Set(families.flatMap(({ before }) => before))
  const gone = [...older].filter(([id]) => !continued.has(id))
  return [
    ...families.map((family) => describe(family, older, newer)),
    ...gone.map(([id, { question }]): QuestionChange => {
      return { kind: 'retired', before: [question], after: [], declared: retired.has(id) }
    }),
  ]
}

type Placed = ReadonlyMap<string, PlacedQuestion>

function placed(questionnaire: Questionnaire): Placed {
  return new Map(
    questionnaire.domains.flatMap((domain) =>
      domain.questions.map((question) => [question.id, { question, domain, questionnaire }]),
    ),
  )
}

function describe({ before, after, declared }: Family, older: Placed, newer: Placed): QuestionChange {
  const [was, is] = [before.flatMap((id) => older.get(id) ?? []), after.flatMap((id) => newer.get(id) ?? [])]
  const ends = { before: was.map(({ question }) => question), after: is.map(({ question }) => question) }
  if (was.length > 1) return { kind: 'merged', ...ends, declared: declared.has('merged') }
  if (is.length > 1) return { kind: 'split', ...ends, declared: declared.has('split') }
  const [one, other] = [was[0], is[0]]
  if (!one || !other) return { kind: 'added', ...ends, declared: declared.has('added') }
  return { ...describePair(one, other, declared), ...ends }
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
