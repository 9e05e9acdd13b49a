import type { EvidenceDepth } from '../assessment/values.ts'
import type { AcceptedRisk } from '../plan/decisions.ts'
import type { StufeExplanation } from '../scoring/explainStufe.ts'
import type { LevelDistribution } from '../scoring/levelDistribution.ts'
import type { QuestionState } from '../scoring/questionState.ts'
import type { DomainScore, NeedClass, OverallScore, Stage } from '../scoring/score.types.ts'
import type { Basis, ViewFigures } from '../views/viewFigures.ts'
import type { ReportPlan } from './reportPlan.ts'

export const PROFILES = ['public', 'council', 'internal'] as const
export type Profile = (typeof PROFILES)[number]
/** Those that show what was found; the public one is a report of its own: `PublicReport`. */
export type InnerProfile = Exclude<Profile, 'public'>

/** TLP 2.0 labels; an agreement among recipients, no legal classification. */
export const INNER_LABELS = ['TLP:AMBER+STRICT', 'TLP:RED'] as const
export type InnerLabel = (typeof INNER_LABELS)[number]

/** Texts are resolved to the report's language; dates are ISO (YYYY-MM-DD); figures stay exact fractions until they are drawn. */
export interface Report {
  readonly profile: InnerProfile
  readonly tlp: InnerLabel
  /** language of the report's fixed words: 'de' or 'en' */
  readonly lang: string
  /** language of the municipality's own texts (PDF /Lang of those passages) */
  readonly userLang: string
  /** date of the report, an input, never the clock */
  readonly date: string
  readonly municipality: {
    readonly name: string
    readonly state: string | null
    readonly inhabitants: number | null
    readonly workplaces: number | null
    readonly kind: string | null
  }
  readonly audit: {
    /** reference date; the report's date while none was given */
    readonly asOf: string
    readonly coverage: string | null
    readonly occasion: string | null
    readonly fileNumber: string | null
    readonly roles: readonly string[]
  }
  readonly questionnaire: {
    readonly id: string
    readonly version: string
    readonly title: string
    readonly questions: number
    readonly minimumOnly: boolean
    readonly standards: readonly string[]
  }
  readonly stage: ReportStage
  readonly must: {
    readonly counts: OverallScore['must']
    readonly met: readonly ReportMust[]
    readonly missed: readonly ReportMust[]
    readonly unclear: readonly ReportMust[]
    readonly open: readonly ReportMust[]
  }
  readonly overall: OverallScore
  readonly domains: readonly ReportDomain[]
  /** every need for action, in order [S25]; "Erste Schritte" are the first six */
  readonly firstSteps: readonly ReportStep[]
  readonly needCounts: Readonly<Record<NeedClass, number>>
  /** `null`: nothing is planned */
  readonly plan: ReportPlan | null
  /** what the municipality said it does not know, by question text */
  readonly toClarify: readonly string[]
  readonly notApplicable: number
  readonly outOfScope: number
  /** what the result rests on, and whose answers count in numbers; `null`: no assessor answered */
  readonly basis: Basis
  readonly views: ViewFigures | null
  /** SHA-256 (hex) over the content the report was made from; `null` on screen, where nothing is handed over */
  readonly fingerprint: string | null
}

export interface ReportStage {
  readonly stage: Stage | null
  /** below-minimum although nothing is missed: some are unclear only [S19] */
  readonly onlyUnclear: boolean
  readonly provisional: boolean
}

export interface ReportMust {
  readonly id: string
  readonly domain: string
  readonly text: string
  /** for missed ones only: what can happen; never stated for unclear or open ones */
  readonly consequence: string | null
  /** why it is unclear */
  readonly reason: 'unknown' | 'unconfirmed' | null
  /** for missed ones: who bears the risk; it stays missed */
  readonly risk: AcceptedRisk | null
}

export interface ReportDomain {
  readonly id: string
  readonly title: string
  /** highest level the domain's questions offer, 3 or 5: the end of its bar */
  readonly top: number
  readonly score: DomainScore
  /** the questions that set the cap, by text [S12] */
  readonly cappedBy: readonly { readonly id: string; readonly text: string }[]
  readonly distribution: LevelDistribution
  /** the arithmetic of its Stufe; `internal` only, `null` too while nothing is answered */
  readonly explanation: StufeExplanation | null
  /** by need [S24, S25], then what is open, then the rest; `internal` only, else empty */
  readonly questions: readonly ReportQuestion[]
}

/** One question with its answer: what it lacks, who said so, on what evidence. */
export interface ReportQuestion {
  readonly id: string
  readonly text: string
  /** id and title of its Themenfeld */
  readonly domain: string
  readonly domainTitle: string
  readonly status: QuestionState['status']
  readonly weight: number
  readonly isMust: boolean
  /** `null`: no MUSS, or out of the count [S11] */
  readonly must: QuestionState['must']
  /** `null` where nothing is known of it; the range says what is possible */
  readonly level: ReportLevel | null
  /** t, for a MUSS at least 3 [S24] */
  readonly target: ReportLevel
  /** worst and best level of what is open or unknown [S9], else `null` */
  readonly range: readonly [worst: number, best: number] | null
  /** `null`: no gap, or no answer yet */
  readonly need: NeedClass | null
  /** place in this order among the questions of all Themenfelder, from 0 */
  readonly place: number
  /** who said it, a role; who is to see to it; who does the work */
  readonly by: string | null
  readonly assignee: string | null
  readonly performedBy: 'self' | 'provider' | 'shared' | null
  /** of an answer with a level; without evidence it is E0 [S29] */
  readonly evidence: { readonly depth: EvidenceDepth; readonly items: number } | null
  readonly hasComment: boolean
  /** whom one can ask */
  readonly ask: readonly ReportRole[]
  /** somebody bears the risk of what is missed or lacks something */
  readonly risk: AcceptedRisk | null
}

export interface ReportRole {
  readonly id: string
  readonly label: string
}

export interface ReportLevel {
  readonly level: number
  /** the scale's own word for it ("teilweise"); `null`: levels have names in every language */
  readonly label: string | null
}

export interface ReportStep {
  readonly question: string
  readonly domain: string
  readonly title: string
  readonly need: NeedClass
  readonly must: boolean
  /** unknown: the step is to find out */
  readonly clarify: boolean
  /** the text for this level: first steps from 0–1, what completes it from 2 */
  readonly how: string
  /** person-days that the effort class stands for [S26]; `null` without a measure in the questionnaire */
  readonly days: number | null
  readonly cost: 'none' | 'low' | 'medium' | 'high' | null
  readonly quickWin: boolean
  /** number in the plan of the first measure that serves the question; `null`: none */
  readonly planned: number | null
}
