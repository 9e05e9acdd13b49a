import { countingAnswers } from '../assessment/countingAnswers.ts'
import type { Assessment } from '../assessment/schema.ts'
import { EVIDENCE_DEPTHS, type EvidenceDepth } from '../assessment/values.ts'
import { questionsOf } from '../questionnaire/lookup.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import type { Scored } from '../scoring/compare.ts'
import { type QuestionState, questionStates, topsOf } from '../scoring/questionState.ts'

/** Of an assessment what a comparison says of it or chooses by. */
export type GistHead = Pick<Assessment, 'id' | 'series' | 'questionnaire' | 'municipality' | 'audit' | 'createdAt'>

/** What is left of an assessment in a comparison of many: its head, and what became of each question. Its answers stay where they are. */
export interface Gist {
  /** may be an outline */
  readonly questionnaire: Questionnaire
  readonly assessment: GistHead
  /** see `packStates` */
  readonly states: string
}

/** A question as a comparison sees it. */
export interface GistState extends QuestionState {
  /** what its answer rests on; E0 without an answer */
  readonly depth: EvidenceDepth
}

const STATUS = { unknown: 'u', na: 'n', open: 'o', out: 'x' } as const
const MUST = { met: 'm', missed: 'f', unclear: 'u', open: 'o' } as const
/** Characters of one question: its level or status, target, must, depth. */
const WIDTH = 4

export function gistOf({ questionnaire, assessment }: Scored): Gist {
  return { questionnaire, assessment, states: packStates(questionnaire, assessment) }
}

/**
 * Four characters for each question, in the order of the questionnaire: '43m1' is level 4 of a target of 3, a minimum requirement that is
 * met, a document seen. An assessment with 180 questions takes 720 bytes and is read without any of its answers.
 */
export function packStates(questionnaire: Questionnaire, assessment: Assessment): string {
  const answers = countingAnswers(assessment)
  return questionStates(questionnaire, assessment)
    .map(({ question, status, level, target, must }) => {
      const depth = EVIDENCE_DEPTHS.indexOf(answers[question.id]?.evidence?.depth ?? 'E0')
      return `${status === 'level' ? level : STATUS[status]}${target}${must === null ? '-' : MUST[must]}${depth}`
    })
    .join('')
}

/** Whether they were packed of this questionnaire, as far as one can tell. */
export function arePacked(states: unknown, questionnaire: Questionnaire): states is string {
  return typeof states === 'string' && states.length === WIDTH * questionsOf(questionnaire).length
}

/** Whether a question has an answer that counts for something: not one out of scope, nor "trifft nicht zu" without a reason [S3]. */
export function isAnswered({ states }: Gist): boolean {
  for (let at = 0; at < states.length; at += WIDTH) if (!'ox'.includes(states[at] ?? '')) return true
  return false
}

/** In the order of the questionnaire; what `questionStates` says of the assessment. */
export function statesOf({ questionnaire, states }: Gist): GistState[] {
  const tops = topsOf(questionnaire)
  let at = -WIDTH
  return questionnaire.domains.flatMap((domain) =>
    domain.questions.map((question): GistState => {
      at += WIDTH
      const [what = '', target, must, depth] = states.slice(at, at + WIDTH)
      const status = STATUS_OF.get(what) ?? 'level'
      return {
        question,
        domain,
        status,
        level: status === 'level' ? Number(what) : status === 'unknown' ? 0 : null,
        top: tops.get(question.scale) ?? 5,
        target: Number(target),
        must: MUST_OF.get(must ?? '') ?? null,
        depth: EVIDENCE_DEPTHS[Number(depth)] ?? 'E0',
      }
    }),
  )
}

const STATUS_OF = turned(STATUS)
const MUST_OF = turned(MUST)

function turned<K extends string>(letters: Readonly<Record<K, string>>): ReadonlyMap<string, K> {
  return new Map(Object.entries<string>(letters).map(([name, letter]) => [letter, name as K]))
}
