import type { QuestionState } from '../scoring/questionState.ts'
import type { Finding, GateRule } from './finding.ts'

/** More than this share of a Themenfeld's weight that "does not apply" says that the scoping, not the municipality, is special. */
const MOST_PERCENT = 20

/** By weight of what is in scope: what a scoping question has put out of scope was decided there. */
export const naShare: GateRule = ({ questionnaire, states }) =>
  questionnaire.domains.flatMap(({ id }) =>
    shareOf(
      id,
      states.filter(({ domain }) => domain.id === id),
    ),
  )

function shareOf(id: string, states: readonly QuestionState[]): Finding[] {
  const inScope = states.filter(({ status }) => status !== 'out')
  const na = inScope.filter(({ status }) => status === 'na')
  const [part, whole] = [weightOf(na), weightOf(inScope)]
  if (part * 100 <= whole * MOST_PERCENT) return []
  const ids = na.map(({ question }) => question.id)
  return [
    {
      kind: 'na-share',
      key: `na-share/${id}`,
      basis: `${part}/${whole} ${ids.join(' ')}`,
      places: [{ kind: 'domain', id }, ...ids.map((question) => ({ kind: 'question' as const, id: question }))],
      text: null,
      share: [part, whole],
    },
  ]
}

function weightOf(states: readonly QuestionState[]): number {
  return states.reduce((sum, { question }) => sum + question.weight, 0)
}
