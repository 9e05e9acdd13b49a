import { templatesAbout } from '../assessment/heldTemplate.ts'
import type { Answer, AssessmentFile, Earlier } from '../assessment/schema.ts'
import type { Slip } from './slip.ts'
import { type KeptBack, PART_FORMAT } from './slipValues.ts'

/** A few questions of an assessment, for somebody else to answer. */
export interface Part {
  readonly slip: Slip
  /** what is known of these questions when they are handed out; becomes an assessment of its own, and what comes back is compared with it */
  readonly base: AssessmentFile
}

export interface CutOptions {
  /** of the part, and of the small assessment it becomes elsewhere */
  readonly id: string
  /** ISO 8601 UTC */
  readonly at: string
  /** a role */
  readonly recipient: string
  readonly keptBack?: readonly KeptBack[]
}

/**
 * Takes out what is known of some questions: answers, decisions, measures, and of the assessment itself only what answering needs. The
 * change log stays here, because it knows what was deleted and what is kept back; so does the assessor's view with the notes.
 */
export function cutPart(assessment: AssessmentFile, ids: readonly string[], options: CutOptions): Part {
  const { id, at, recipient, keptBack = [] } = options
  const chosen = new Set(ids)
  const { format, title, language, questionnaire, municipality, audit, createdAt, scope, targets } = assessment
  const templates = templatesAbout(assessment.templates, chosen)
  const of = (answers: Readonly<Record<string, Answer>>) =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([question, answer]) =>
        chosen.has(question) ? [[question, withoutKeptBack(answer, keptBack)] as const] : [],
      ),
    )
  return {
    slip: {
      format: PART_FORMAT,
      id,
      assessment: assessment.id,
      at,
      for: { role: recipient },
      questions: [...ids],
      keptBack: [...keptBack],
    },
    base: {
      format,
      id,
      // no check of its own, and so no earlier or later one of any other
      series: id,
      previous: null,
      title,
      language,
      questionnaire,
      municipality: { name: municipality.name },
      audit: audit.asOf === undefined ? {} : { asOf: audit.asOf },
      createdAt,
      status: 'open',
      scope,
      targets,
      answers: of(assessment.answers),
      assessor: keptBack.includes('notes') ? {} : of(assessment.assessor),
      settled: keptBack.includes('notes')
        ? {}
        : Object.fromEntries(Object.entries(assessment.settled).filter(([question]) => chosen.has(question))),
      // a measure that serves other questions too would tell of them
      measures: assessment.measures.filter(
        ({ questions }) => questions.length > 0 && questions.every((q) => chosen.has(q)),
      ),
      decisions: assessment.decisions.filter(({ question }) => chosen.has(question)),
      signOff: [],
      log: [],
      ...(templates && { templates }),
      ...(assessment.earlier && { earlier: cutEarlier(assessment.earlier, chosen, keptBack) }),
    },
  }
}

/** What was said of the same questions before: whoever answers them confirms it or says why it changed. */
function cutEarlier(earlier: Earlier, chosen: ReadonlySet<string>, keptBack: readonly KeptBack[]): Earlier {
  const answers = Object.entries(earlier.answers).filter(([question]) => chosen.has(question))
  return {
    ...earlier,
    answers: Object.fromEntries(answers.map(([question, answer]) => [question, withoutKeptBack(answer, keptBack)])),
    // what is promised stands in the plan
    measures: [],
  }
}

const FIELD: Readonly<Record<KeptBack, 'comment' | 'note' | 'attachments'>> = {
  comments: 'comment',
  notes: 'note',
  photos: 'attachments',
}

function withoutKeptBack<T extends Partial<Pick<Answer, 'comment' | 'note' | 'attachments'>>>(
  answer: T,
  keptBack: readonly KeptBack[],
): T {
  const rest = { ...answer }
  for (const what of keptBack) delete rest[FIELD[what]]
  return rest
}
