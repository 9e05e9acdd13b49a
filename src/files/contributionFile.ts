import { canonicalText } from '../core/assessment/canonical.ts'
import { readJson } from '../core/json.ts'
import { type Contribution, parseContribution } from '../core/network/contribution.ts'
import { contributionText } from '../core/network/contributionText.ts'
import { problem, type Result, refuse, settle } from '../core/problem.ts'

export interface ContributionFile {
  /** says no municipality: 'beitrag-it-check-kommunen-2026-Q4.json' */
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** what was read out of these bytes again: whoever shows it shows the file */
  readonly contribution: Contribution
}

/** The file of a contribution, opened again as another would open it. The problem is `reread-differs` should that say anything else. */
export function contributionFile(contribution: Contribution): Result<ContributionFile> {
  const bytes = new TextEncoder().encode(contributionText(contribution))
  const json = readJson(bytes)
  if (!json.ok) return json
  const reread = parseContribution(json.value)
  if (!reread.ok) return reread
  if (canonicalText(reread.value) !== canonicalText(contribution)) return refuse(problem('reread-differs', ''))
  const { questionnaire, quarter } = contribution
  return settle({ name: `beitrag-${questionnaire.id}-${quarter}.json`, bytes, contribution: reread.value }, [])
}
