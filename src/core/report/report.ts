import type { DomainScore, NeedClass, OverallScore, Stage } from '../scoring/score.types.ts'

export const PROFILES = ['public', 'council', 'internal'] as const
export type Profile = (typeof PROFILES)[number]

/** TLP 2.0 labels; an agreement among recipients, no legal classification. */
export type TlpLabel = 'TLP:CLEAR' | 'TLP:AMBER+STRICT'

/** Texts are resolved to the report's language; dates are ISO (YYYY-MM-DD); figures stay exact fractions until they are drawn. */
export interface Report {
  readonly profile: Profile
  readonly tlp: TlpLabel
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
    /** Stichtag; the report's date while none was given */
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
  /** what the municipality said it does not know, by question text */
  readonly toClarify: readonly string[]
  readonly notApplicable: number
  readonly outOfScope: number
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
  /** that somebody bears the risk; it stays missed all the same. `null` when it is not missed, and always in the public profile */
  readonly accepted: ReportRisk | null
}

export interface ReportRisk {
  /** the municipality's own words: a role */
  readonly by: string
  /** YYYY-MM-DD; `null` in files of other programs: without an end */
  readonly until: string | null
  readonly state: 'running' | 'running-out' | 'ended'
}

export interface ReportDomain {
  readonly id: string
  readonly title: string
  /** highest level the domain's questions offer, 3 or 5: the end of its bar */
  readonly top: number
  readonly score: DomainScore
  /** the questions that set the cap, by text [S12] */
  readonly cappedBy: readonly { readonly id: string; readonly text: string }[]
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
}
