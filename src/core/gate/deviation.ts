import type { Answer } from '../assessment/schema.ts'
import { deviations } from '../views/compareViews.ts'
import { aboutQuestion, type GateRule } from './finding.ts'

/** Municipality and assessor say different things, and nobody has settled it, or one of them changed the answer afterwards. */
export const deviation: GateRule = ({ questionnaire, assessment }) =>
  deviations(assessment, questionnaire)
    .filter(({ settled, changedSince }) => settled === null || changedSince)
    .map(({ question, own, assessor }) => {
      return aboutQuestion('deviation', question.id, `${said(own)} / ${said(assessor)}`)
    })

/** '3 a b': level and ticked criteria, which is what two views can differ in. */
function said({ value = '', criteria = {} }: Answer): string {
  const ticked = Object.keys(criteria).filter((id) => criteria[id])
  return [value, ...ticked.toSorted()].join(' ')
}
