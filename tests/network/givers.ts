import short from '../../questionnaires/samples/musterstadt.json' with { type: 'json' }
import full from '../../questionnaires/samples/musterstadt-full.json' with { type: 'json' }
import { fit } from '../../src/core/assessment/fit.ts'
import { parseAssessment } from '../../src/core/assessment/parse.ts'
import type { Assessment } from '../../src/core/assessment/schema.ts'
import { buildContribution } from '../../src/core/network/buildContribution.ts'
import type { Contribution } from '../../src/core/network/contribution.ts'
import type { Result } from '../../src/core/problem.ts'
import type { Scored } from '../../src/core/scoring/compare.ts'
import { score } from '../../src/core/scoring/score.ts'
import { contributionFile } from '../../src/files/contributionFile.ts'
import { accepted } from '../accepted.ts'
import { scoredTowns } from '../comparison/towns.ts'
import { fourVisits } from '../comparison/visits.ts'
import { openShipped } from '../content/openShipped.ts'

/** Every sample municipality there is: six towns, the two examples, four visits over the years. */
export async function allGivers(): Promise<readonly Scored[]> {
  return [...scoredTowns(), sample(full), sample(short), ...(await fourVisits())]
}

export function contributionOf(scored: Scored, withState: boolean): Result<Contribution> {
  const { questionnaire, assessment } = scored
  return buildContribution({ questionnaire, assessment, score: score(questionnaire, assessment) }, { withState })
}

/** With the state where that is allowed, as the screen offers it; `null`: none at all. */
export function givenBy(scored: Scored): { readonly contribution: Contribution; readonly text: string } | null {
  const named = contributionOf(scored, true)
  const built = named.ok ? named : contributionOf(scored, false)
  if (!built.ok) return null
  const { bytes, contribution } = accepted(contributionFile(built.value))
  return { contribution, text: new TextDecoder().decode(bytes) }
}

/** Every text of an assessment that somebody typed or that stands for something: names, ids, days, hashes, comments. */
export function ownTexts(assessment: Assessment): string[] {
  const texts = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value)
    else if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit)
  }
  const { format: _f, questionnaire: _q, language: _l, status: _s, ...own } = assessment
  visit(own)
  return [...texts]
}

function sample(json: { readonly questionnaire: { readonly id: string; readonly version: string } }): Scored {
  const { id, version } = json.questionnaire
  const questionnaire = openShipped(`${id}/${version}.json`)
  return { questionnaire, assessment: accepted(fit(accepted(parseAssessment(json)), questionnaire)) }
}
