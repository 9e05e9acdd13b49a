import type { Collection } from '../network/collection.ts'
import { type GroupKind, ownGroups } from '../network/ownGroup.ts'
import type { ReferenceLists } from '../questionnaire/schema.ts'
import type { Scored } from '../scoring/compare.ts'
import { evidenceShare } from '../scoring/evidenceShare.ts'
import { statesById } from '../scoring/questionState.ts'
import { score } from '../scoring/score.ts'
import { type DomainScore, isApplicable } from '../scoring/score.types.ts'
import { textIn } from '../text.ts'
import { basisOf, viewFigures } from '../views/viewFigures.ts'
import { buildReport, type ReportInput, type ReportOptions } from './buildReport.ts'
import type { AnyReport, IssuedReport } from './issued.ts'
import { issuePublicReport } from './issuePublicReport.ts'
import { buildPlanReport } from './planReport.ts'
import type { Release } from './publicReport.ts'
import type { InnerLabel, InnerProfile, Profile, Report } from './report.ts'
import { reportAnswers } from './reportAnswers.ts'
import { reportChanges } from './reportChanges.ts'
import { reportConsequences, reportDecisions } from './reportDecisions.ts'
import { reportExclusions } from './reportExclusions.ts'
import { reportOverrides } from './reportOverrides.ts'
import { reportPosition } from './reportPosition.ts'
import { reportPromises } from './reportPromises.ts'
import { reportProviders } from './reportProviders.ts'
import { reportReopenings, reportSignOff } from './reportSignOff.ts'
import { reportStandards } from './reportStandards.ts'

export interface IssueInput extends ReportInput {
  /** the assessment before this one, with its questionnaire */
  readonly previous: Scored | null
  /** identifiers of the standards */
  readonly lists: ReferenceLists
  /** contributions of others on this device; left out, there are none */
  readonly collections?: readonly Collection[]
}

/** Everything the user chooses about a report. */
export interface ReportOrder {
  readonly profile: Profile
  /** of the report's words; texts of the questionnaire fall back to its first language */
  readonly lang: string
  /** YYYY-MM-DD */
  readonly date: string
  /** '' is nobody in particular */
  readonly recipient: string
  /** key of an image; `null`: none */
  readonly logo: string | null
  /** of the profile `internal`; the others have theirs */
  readonly label: InnerLabel
  /** whether `council` names the minimum requirements that are not met or unclear */
  readonly namesMust: boolean
  /** whether `internal` shows the assessor's own notes */
  readonly notes: boolean
  /** with whom the own standing is compared, in all but `public`; `null`: with nobody */
  readonly group: GroupKind | null
  /** what `public` may show */
  readonly release: Release
}

/** The one report from which the PDF is drawn, on screen as on the command line: cut to its profile here and nowhere else [S23]. */
export function issueReport(input: IssueInput, order: ReportOrder): AnyReport {
  const recipient = order.recipient.trim() || null
  const { profile, lang, date, logo, release } = order
  if (profile !== 'public') return issueInnerReport(input, { ...order, profile }, recipient)
  const basis = basisOf(viewFigures(input.assessment, input.questionnaire))
  return issuePublicReport({ ...input, basis }, { lang, date, recipient, logo, release })
}

function issueInnerReport(
  input: IssueInput,
  order: ReportOrder & { readonly profile: InnerProfile },
  recipient: string | null,
): IssuedReport {
  const { questionnaire, assessment, previous, lists } = input
  const { profile, lang, date, logo } = order
  const isInternal = profile === 'internal'
  const namesMust = isInternal || order.namesMust
  const options: ReportOptions = { profile, lang, date, tlp: isInternal ? order.label : 'TLP:AMBER+STRICT' }
  const report = buildReport(input, options)
  const states = statesById(questionnaire, assessment)
  const result = score(questionnaire, assessment)
  const { needs } = result
  const plan = buildPlanReport(input, { lang, today: date })
  const groups = order.group
    ? ownGroups(input.collections ?? [], { questionnaire, municipality: assessment.municipality })
    : []
  const group = groups.find(({ kind }) => kind === order.group)
  const say = (text: Readonly<Record<string, string>>) => textIn(text, lang, questionnaire.languages[0] ?? 'de')
  return {
    ...(namesMust ? report : withoutNames(report)),
    profile,
    recipient,
    logo,
    namesMust,
    consequences: namesMust ? reportConsequences(states.values(), say) : [],
    decisions: namesMust ? reportDecisions({ needs, states, rows: plan.rows, say }) : [],
    evidence: evidenceShare(questionnaire, assessment),
    unknown: report.toClarify.length,
    excluded: reportExclusions({
      questionnaire,
      assessment,
      states: [...states.values()],
      say,
      reasons: isInternal,
      named: namesMust,
    }),
    overrides: reportOverrides({ questionnaire, assessment, say, named: namesMust, listed: isInternal }),
    providers: reportProviders(questionnaire, assessment),
    standards: reportStandards(questionnaire, assessment, lists),
    changes: previous && reportChanges({ earlier: previous, later: input, say, named: namesMust }),
    promises: reportPromises({ questionnaire, assessment, today: date, isInternal, named: namesMust }),
    position: group ? reportPosition(group, { questionnaire, score: result, say }) : null,
    signOff: reportSignOff(assessment),
    reopenings: reportReopenings(assessment),
    answers: isInternal ? reportAnswers({ questionnaire, assessment, report, plan, say, notes: order.notes }) : [],
  }
}

/** Counts stay; what would name a single requirement goes, the steps towards it too. */
function withoutNames(report: Report): Report {
  const { must, domains, plan } = report
  return {
    ...report,
    must: { counts: must.counts, met: [], missed: [], unclear: [], open: [] },
    domains: domains.map((domain) => ({ ...domain, cappedBy: [], score: withoutIds(domain.score) })),
    firstSteps: [],
    toClarify: [],
    // "sofort" is what serves a minimum requirement that is not met or unclear [S24]; the sums keep it
    plan: plan && { ...plan, rows: plan.rows.filter(({ need }) => need !== 'sofort') },
  }
}

/** As many as before, without saying which. */
function withoutIds(domain: DomainScore): DomainScore {
  const blank = (ids: readonly string[]) => ids.map(() => '')
  const { met, missed, unclear, open } = domain.must
  const must = { met: blank(met), missed: blank(missed), unclear: blank(unclear), open: blank(open) }
  return isApplicable(domain) ? { ...domain, must, cappedBy: [] } : { ...domain, must }
}
