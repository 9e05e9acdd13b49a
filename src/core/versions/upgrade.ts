import type { Archived, AssessmentFile } from '../assessment/schema.ts'
import { questionsOf } from '../questionnaire/lookup.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { archiveOf, type Leftover } from './archive.ts'
import { carryAnswer, type Way, wayOf } from './carriedAnswer.ts'
import { carryMeasures, type Unlinked } from './carryMeasures.ts'
import { carryTalks } from './carryTalks.ts'
import { carryOwnTemplate, carryTemplates } from './carryTemplates.ts'
import { carries, type QuestionChange, questionChanges } from './questionChanges.ts'

/** A questionnaire with the SHA-256 (hex) of its file. */
export interface UpgradeTarget {
  readonly questionnaire: Questionnaire
  readonly sha256: string
}

export interface UpgradeOptions {
  /** of the assessment it makes */
  readonly id: string
  /** ISO 8601 UTC */
  readonly at: string
  /** ids of measures that somebody wants to serve the questions that came after those which are gone */
  readonly follow?: ReadonlySet<string>
}

/** `none`: nothing was said of it. `confirm` goes before `carried` where the views differ, and both before `archived`. */
export type Fate = 'carried' | 'confirm' | 'archived' | 'none'

export interface UpgradedQuestion {
  readonly change: QuestionChange
  /** of what was answered */
  readonly fate: Fate
  /** how many of its questions of the older version anything was said of, in either view */
  readonly answered: number
  /** an answer of another view, or ticks alone, went into the archive although the question goes on */
  readonly partly: boolean
}

export interface Upgrade {
  readonly file: AssessmentFile
  /** in the order of `questionChanges` */
  readonly questions: readonly UpgradedQuestion[]
  /** what has no place in the newer version; `null`: everything has */
  readonly archived: Archived | null
  /** measures that served a question which is gone */
  readonly unlinked: readonly Unlinked[]
  /** ids of scoping questions that were answered and are asked in other words now */
  readonly scopeReworded: readonly string[]
  /** ids of scoping questions that nobody has answered */
  readonly scopeOpen: readonly string[]
}

/**
 * The assessment as it goes on with another version of its questionnaire: a new one in the same series, and nothing of the old one is lost.
 * What means the same is carried; what is worded otherwise is carried and waits to be confirmed; the rest stands in its `archive`. Signatures and
 * the change log are about the old one and stay there, as `file` does, which is not touched.
 */
export function upgrade(
  file: AssessmentFile,
  from: Questionnaire,
  to: UpgradeTarget,
  { id, at, follow = new Set() }: UpgradeOptions,
): Upgrade {
  const { questionnaire } = to
  const changes = questionChanges(from, questionnaire)
  const ways = waysOf(changes, [from, questionnaire])
  const [answers, assessor] = [carryView(file.answers, ways, file.id), carryView(file.assessor, ways, file.id)]
  const settled = carryRecord(file.settled, (question) => {
    const after = ways.get(question)?.after.id
    // without an answer that it was about it would say something else
    const isCut = [answers, assessor].some(({ live, left }) => has(left, question) && !has(live, after ?? ''))
    return after === undefined || isCut ? null : after
  })
  const scoping = new Map((questionnaire.scoping ?? []).map((one) => [one.id, one]))
  const scope = carryRecord(file.scope, (name) => (scoping.has(name) ? name : null))
  const domains = new Set(['*', ...questionnaire.domains.map((domain) => domain.id)])
  const targets = carryRecord(file.targets, (name) => (domains.has(name) ? name : (ways.get(name)?.after.id ?? null)))
  const decisions = file.decisions.map((decision) => ({ decision, after: ways.get(decision.question)?.after.id }))
  const asked = new Set(questionsOf(questionnaire).map((question) => question.id))
  const measures = carryMeasures(file.measures, ways, changes, follow)
  const visit = carryTalks(file.visit, ways)
  const leftover: Leftover = {
    answers: answers.left,
    assessor: assessor.left,
    settled: settled.left,
    overrides: file.overrides ?? {},
    scope: scope.left,
    targets: targets.left,
    decisions: decisions.flatMap(({ decision, after }) => (after === undefined ? [decision] : [])),
    measures: measures.left,
    talks: visit.left,
  }
  const archived = archiveOf(file, from, changes, leftover, at)
  const { overrides: _, visit: __, archive = [], ...rest } = file
  return {
    file: {
      ...rest,
      id,
      previous: file.id,
      questionnaire: { ...file.questionnaire, version: questionnaire.version, sha256: to.sha256 },
      createdAt: at,
      status: 'open',
      scope: scope.live,
      targets: targets.live,
      answers: answers.live,
      assessor: assessor.live,
      settled: settled.live,
      measures: measures.live,
      decisions: decisions.flatMap(({ decision, after }) =>
        after === undefined ? [] : [{ ...decision, question: after }],
      ),
      signOff: [],
      ...(visit.live && { visit: visit.live }),
      log: [],
      ...(file.templates && { templates: carryTemplates(file.templates, ways) }),
      ...(file.ownTemplate && { ownTemplate: carryOwnTemplate(file.ownTemplate, ways, asked) }),
      ...((archived || archive.length > 0) && { archive: [...archive, ...(archived ? [archived] : [])] }),
    },
    questions: changes.map((change) => questionOf(change, file, ways, [answers, assessor])),
    archived,
    unlinked: measures.unlinked,
    scopeReworded: rewordedScope(file, from, questionnaire),
    scopeOpen: [...scoping.keys()].filter((name) => !has(scope.live, name)),
  }
}

function waysOf(changes: readonly QuestionChange[], versions: readonly Questionnaire[]): ReadonlyMap<string, Way> {
  return new Map(
    changes.flatMap((change): [string, Way][] => {
      const carried = carries(change)
      const [before] = change.before
      const [after] = change.after
      if (carried === 'no' || !before || !after) return []
      return [[before.id, wayOf(before, after, versions, carried === 'confirm')]]
    }),
  )
}

interface Carried<T> {
  readonly live: Readonly<Record<string, T>>
  readonly left: Readonly<Record<string, T>>
}

function carryView(view: AssessmentFile['answers'], ways: ReadonlyMap<string, Way>, from: string) {
  const entries = Object.entries(view).map(([question, answer]) => {
    const way = ways.get(question)
    return { question, way, ...(way ? carryAnswer(answer, way, from) : { live: null, left: answer }) }
  })
  return {
    live: Object.fromEntries(entries.flatMap(({ way, live }) => (way && live ? [[way.after.id, live]] : []))),
    left: Object.fromEntries(entries.flatMap(({ question, left }) => (left ? [[question, left]] : []))),
  }
}

/** @param placeOf where an entry goes; `null`: it has no place */
function carryRecord<T>(
  record: Readonly<Record<string, T>>,
  placeOf: (name: string, entry: T) => string | null,
): Carried<T> {
  const entries = Object.entries(record).map(([name, entry]) => ({ name, entry, place: placeOf(name, entry) }))
  return {
    live: Object.fromEntries(entries.flatMap(({ place, entry }) => (place === null ? [] : [[place, entry]]))),
    left: Object.fromEntries(entries.flatMap(({ name, place, entry }) => (place === null ? [[name, entry]] : []))),
  }
}

function questionOf(
  change: QuestionChange,
  file: AssessmentFile,
  ways: ReadonlyMap<string, Way>,
  views: readonly Carried<unknown>[],
): UpgradedQuestion {
  const hasLeft = change.before.some(({ id }) => views.some(({ left }) => has(left, id)))
  const way = change.before[0] && ways.get(change.before[0].id)
  const isLive = way !== undefined && views.some(({ live }) => has(live, way.after.id))
  const fate = isLive ? (way.confirm ? 'confirm' : 'carried') : hasLeft ? 'archived' : 'none'
  const answered = change.before.filter(({ id }) => has(file.answers, id) || has(file.assessor, id)).length
  return { change, fate, answered, partly: isLive && hasLeft }
}

function rewordedScope({ scope }: AssessmentFile, from: Questionnaire, { scoping = [] }: Questionnaire): string[] {
  const before = new Map((from.scoping ?? []).map(({ id, text }) => [id, JSON.stringify(text)]))
  return scoping.flatMap(({ id, text }) =>
    has(scope, id) && before.has(id) && before.get(id) !== JSON.stringify(text) ? [id] : [],
  )
}

function has(record: object, name: string): boolean {
  return Object.hasOwn(record, name)
}
