import fc from 'fast-check'
import { parseQuestionnaire } from '../../src/core/questionnaire/parse.ts'
import type { Condition, Question, Questionnaire, QuestionnaireShape } from '../../src/core/questionnaire/schema.ts'
import type { ChangeKind } from '../../src/core/versions/questionChanges.ts'
import { accepted } from '../accepted.ts'

/** What is done to one question. 'merged' takes in the next question of the Themenfeld, 'rest' changes what is no change of the question. */
const ACTIONS = [
  'same',
  'rest',
  'added',
  'reworded',
  'split',
  'merged',
  'retired',
  'moved',
  'renamed',
  'meaning',
] as const
type Action = (typeof ACTIONS)[number]

/** What really happened to the questions with these ids. */
export interface Done {
  readonly kind: ChangeKind
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export interface NewerVersion {
  readonly questionnaire: Questionnaire
  readonly done: readonly Done[]
}

type Declaration = NonNullable<NonNullable<QuestionnaireShape['changes']>[number]['questions']>[number]
type Domain = QuestionnaireShape['domains'][number]

/** A newer version of a questionnaire, valid, with `changes` that tell all of it. Up to every question is changed in some way. */
export function arbitraryNewerVersion(
  from: Questionnaire,
  version = nextMinor(from.version),
): fc.Arbitrary<NewerVersion> {
  const count = from.domains.reduce((sum, { questions }) => sum + questions.length, 0)
  const action = fc.oneof(
    { weight: 2, arbitrary: fc.constant<Action>('same') },
    { weight: 5, arbitrary: fc.constantFrom(...ACTIONS) },
  )
  return fc.array(action, { minLength: count, maxLength: count }).map((actions) => newerVersion(from, actions, version))
}

/** Several versions, each made from the one before; the first is `from` itself. `done` is what happened since the one before. */
export function arbitraryChain(from: Questionnaire, length: number): fc.Arbitrary<readonly NewerVersion[]> {
  const first: fc.Arbitrary<readonly NewerVersion[]> = fc.constant([{ questionnaire: from, done: [] }])
  return Array.from({ length }).reduce<typeof first>(
    (chain) =>
      chain.chain((versions) =>
        arbitraryNewerVersion(versions.at(-1)?.questionnaire ?? from).map((next) => [...versions, next]),
      ),
    first,
  )
}

/** `changes` of a file that nobody checked: of questions that are, were, or never have been, contradicting each other. */
export function arbitraryLies(from: Questionnaire, to: Questionnaire): fc.Arbitrary<Questionnaire> {
  const ids = [...new Set([...idsOf(from), ...idsOf(to), 'GHOST-01', 'GHOST-02', 'constructor'])]
  const id = fc.constantFrom(...ids)
  const lie: fc.Arbitrary<Declaration> = fc.record(
    {
      id,
      from: fc.array(id, { maxLength: 3 }),
      change: fc.constantFrom('added', 'reworded', 'split', 'merged', 'retired', 'moved', 'meaning'),
    },
    { requiredKeys: ['id', 'change'] },
  )
  return fc
    .array(
      fc.record({
        version: fc.constantFrom(from.version, '1.0.7', to.version, '99.0.0'),
        questions: fc.array(lie, { maxLength: 12 }),
      }),
      {
        maxLength: 4,
      },
    )
    .map((changes) => ({ ...to, changes: changes.map((change) => ({ ...change, summary: { de: 'Erfunden' } })) }))
}

export function idsOf({ domains }: QuestionnaireShape): string[] {
  return domains.flatMap(({ questions }) => questions.map(({ id }) => id))
}

/** One action for each question, in questionnaire order; actions that are missing are 'same'. */
export function newerVersion(
  from: Questionnaire,
  actions: readonly Action[],
  version = nextMinor(from.version),
): NewerVersion {
  const work = new Work(from, version)
  let at = 0
  for (const domain of from.domains) {
    for (let index = 0; index < domain.questions.length; index += 1) {
      const [question, next] = [domain.questions[index], domain.questions[index + 1]]
      if (!question) continue
      const action = actions[at] ?? 'same'
      const partner = action === 'merged' ? next : undefined
      work.apply(action, domain, question, partner)
      at += partner ? 2 : 1
      if (partner) index += 1
    }
  }
  return work.finish()
}

/** The new version while it is being made. */
class Work {
  private readonly domains: Map<string, Question[]>
  private readonly declarations: Declaration[] = []
  private readonly done: Done[] = []
  private made = 0
  private readonly from: Questionnaire
  private readonly version: string

  constructor(from: Questionnaire, version: string) {
    this.from = from
    this.version = version
    this.domains = new Map(from.domains.map(({ id }) => [id, []]))
  }

  apply(action: Action, { id: domain }: Domain, question: Question, partner: Question | undefined): void {
    const old = question.id
    switch (action) {
      case 'same':
        return this.keep(domain, question)
      case 'rest':
        return this.keep(domain, { ...question, weight: question.weight === 3 ? 1 : 3, why: { de: 'Neu begründet.' } })
      case 'added': {
        this.keep(domain, question)
        const added = this.another(question, 'Ganz neu?')
        return this.put(domain, [added], { kind: 'added', before: [], after: [added.id] })
      }
      case 'reworded':
        return this.put(domain, [{ ...question, text: this.worded(question) }], one('reworded', old, old))
      case 'split': {
        const parts = [this.another(question, 'Erster Teil?'), this.another(question, 'Zweiter Teil?')]
        return this.put(domain, parts, { kind: 'split', before: [old], after: parts.map(({ id }) => id) })
      }
      case 'merged': {
        if (!partner) return this.keep(domain, question)
        const whole = this.another(question, 'Beides?')
        return this.put(domain, [whole], { kind: 'merged', before: [old, partner.id], after: [whole.id] })
      }
      case 'retired':
        return this.put(domain, [], { kind: 'retired', before: [old], after: [] })
      case 'moved':
        return this.move(domain, question)
      case 'renamed': {
        const renamed = { ...question, id: this.freshId(question) }
        return this.put(domain, [renamed], one('moved', old, renamed.id))
      }
      case 'meaning': {
        const other = this.another(question, 'Etwas anderes?')
        return this.put(domain, [other], one('meaning', old, other.id))
      }
      default:
        return action satisfies never
    }
  }

  finish(): NewerVersion {
    if ([...this.domains.values()].every((questions) => questions.length === 0)) {
      const [domain] = this.from.domains
      const added = domain?.questions[0] && this.another(domain.questions[0], 'Was bleibt?')
      if (domain && added) this.put(domain.id, [added], { kind: 'added', before: [], after: [added.id] })
    }
    const { contradictions: _, ...rest } = this.from
    const questions = askedInOrder(this.domains)
    const json = {
      ...rest,
      version: this.version,
      domains: this.from.domains.flatMap((domain) => {
        const own = questions.get(domain.id) ?? []
        return own.length > 0 ? [{ ...domain, questions: own }] : []
      }),
      changes: [
        { version: this.version, summary: { de: 'Neue Fassung', en: 'New version' }, questions: this.declarations },
        ...(this.from.changes ?? []),
      ],
    }
    return { questionnaire: accepted(parseQuestionnaire(json, new Map())), done: this.done }
  }

  private keep(domain: string, question: Question): void {
    this.domains.get(domain)?.push(question)
    this.done.push(one('same', question.id, question.id))
  }

  private put(domain: string, questions: readonly Question[], done: Done): void {
    this.domains.get(domain)?.push(...questions)
    this.done.push(done)
    const change = done.kind === 'same' ? 'reworded' : done.kind
    if (questions.length === 0) this.declarations.push(...done.before.map((id) => ({ id, change })))
    const from = done.before.length > 0 ? { from: [...done.before] } : {}
    this.declarations.push(...questions.map(({ id }) => ({ id, change, ...from })))
  }

  private move(domain: string, question: Question): void {
    const ids = [...this.domains.keys()]
    const other = ids[(ids.indexOf(domain) + 1) % ids.length] ?? domain
    if (other === domain) this.keep(domain, question)
    else this.put(other, [question], one('moved', question.id, question.id))
  }

  private another(question: Question, words: string): Question {
    const id = this.freshId(question)
    const { when: _, ...rest } = question
    // a rank is free to be anything that no other question has
    return {
      ...rest,
      id,
      text: { de: `${words} (${id})`, en: `${words} (${id})` },
      rank: 1000 * versionNumber(this.version) + this.made,
    }
  }

  private freshId({ id }: Question): string {
    this.made += 1
    return `${id.split('-')[0]}-${versionNumber(this.version)}x${this.made}`
  }

  private worded({ text }: Question): Question['text'] {
    return Object.fromEntries(Object.entries(text).map(([language, words]) => [language, `${words} (${this.version})`]))
  }
}

function one(kind: ChangeKind, before: string, after: string): Done {
  return { kind, before: [before], after: [after] }
}

/** Conditions that name what has gone or comes later are dropped: a question cannot wait for them. */
function askedInOrder(domains: ReadonlyMap<string, readonly Question[]>): ReadonlyMap<string, Question[]> {
  const earlier = new Set<string>()
  return new Map(
    [...domains].map(([id, questions]) => [
      id,
      questions.map((question) => {
        const { when, ...rest } = question
        const kept = when && answersIn(when).every((answer) => earlier.has(answer)) ? question : rest
        earlier.add(question.id)
        return kept
      }),
    ]),
  )
}

function answersIn(condition: Condition): string[] {
  if ('answer' in condition) return [condition.answer]
  if ('all' in condition) return condition.all.flatMap(answersIn)
  if ('any' in condition) return condition.any.flatMap(answersIn)
  return 'not' in condition ? answersIn(condition.not) : []
}

/** '1.2.3' → '1.3.0' */
function nextMinor(version: string): string {
  const [major = 1, minor = 0] = version.split('.').map(Number)
  return `${major}.${minor + 1}.0`
}

/** A whole number of its own for every version, for ids and ranks of what is new in it. */
function versionNumber(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  return major * 10_000 + minor * 100 + patch
}
