import { countingAnswers } from './countingAnswers.ts'
import type { Answer, AssessmentFile } from './schema.ts'

/**
 * The assessment that goes on where a signed one ends: the same series, every answer taken over and waiting to be confirmed [S6], the plan
 * as it stands. What belongs to the signed one alone stays behind: signatures, the assessor's view, marks of the visit, its change log.
 * @param at when it is done, ISO 8601 UTC
 */
export function newVersion(
  file: AssessmentFile,
  { id, at }: { readonly id: string; readonly at: string },
): AssessmentFile {
  const { format, series, title, language, questionnaire, municipality, audit } = file
  const { scope, targets, measures, decisions, keepsLog, archive, templates, ownTemplate } = file
  const answers = Object.entries(countingAnswers(file)).map(([question, answer]) => [
    question,
    carried(answer, file.id, at),
  ])
  return {
    format,
    id,
    series,
    previous: file.id,
    title,
    language,
    questionnaire,
    municipality,
    audit,
    createdAt: at,
    status: 'open',
    scope,
    targets,
    answers: Object.fromEntries(answers) as AssessmentFile['answers'],
    assessor: {},
    settled: {},
    measures,
    decisions,
    signOff: [],
    log: [],
    ...(keepsLog !== undefined && { keepsLog }),
    ...(archive && { archive }),
    ...(templates && { templates }),
    ...(ownTemplate && { ownTemplate }),
  }
}

function carried(answer: Answer, from: string, at: string): Answer {
  const { marks: _, source: __, ...said } = answer
  return { ...said, source: { kind: 'carried', from, confirmed: false }, review: true, at }
}
