import type { ViewName } from '../assessment/countingAnswers.ts'
import type { EvidenceDepth } from '../assessment/values.ts'
import type { SeenItem } from '../evidence/items.ts'
import type { Status } from '../plan/status.ts'
import type { Comparison } from '../scoring/compare.ts'
import type { Fraction, NeedClass, OverallScore, Stage } from '../scoring/score.types.ts'
import type { Standing } from '../versions/standing.ts'
import type { PlanReportRow } from './planReport.ts'
import type { PublicReport } from './publicReport.ts'
import type { InnerProfile, Report, ReportLevel, ReportQuestion } from './report.ts'
import type { ReportOverrides } from './reportOverrides.ts'
import type { ReportPosition } from './reportPosition.ts'
import type { ReportPromises } from './reportPromises.ts'
import type { ReportProvider, ReportStatement } from './reportProviders.ts'

/** A report that is handed out: the figures of the screens and everything else that only paper shows. */
export interface IssuedReport extends Report {
  readonly profile: InnerProfile
  /** to whom it is given, as the user wrote it */
  readonly recipient: string | null
  /** key of the coat of arms or logo among the images that the drawing gets */
  readonly logo: string | null
  /** `false`: minimum requirements are counted and not named, here and in everything else */
  readonly namesMust: boolean
  /** what could happen to the services for citizens: of what is missed, by rank, at most three */
  readonly consequences: readonly ReportConsequence[]
  /** what is to be decided first, at most three */
  readonly decisions: readonly ReportDecision[]
  /** share of weight per depth of evidence among the answers with a level [S29]; `null` while there is none */
  readonly evidence: Readonly<Record<EvidenceDepth, Fraction>> | null
  /** how many questions are answered with "weiß nicht", also where they are not named */
  readonly unknown: number
  readonly excluded: ReportExclusions
  readonly overrides: ReportOverrides
  /** that answer for their members; empty where none does */
  readonly providers: readonly ReportProvider[]
  readonly standards: readonly ReportStandard[]
  /** since the assessment before this one; `null`: there is none, or it cannot be compared */
  readonly changes: ReportChanges | null
  /** `null`: no follow-up, or nothing had been promised */
  readonly promises: ReportPromises | null
  /** in a group of contributions; `null`: not wanted, or the group is too small */
  readonly position: ReportPosition | null
  readonly signOff: readonly ReportSignOff[]
  readonly reopenings: readonly ReportReopening[]
  /** every question with what was said of it, in questionnaire order; `internal` only, else empty */
  readonly answers: readonly ReportAnswers[]
}

export type AnyReport = IssuedReport | PublicReport

export interface ReportConsequence {
  readonly question: string
  readonly text: string
}

/** A need of the first order with what the plan says about it. */
export interface ReportDecision {
  readonly question: string
  /** of the measure in the plan, in the municipality's own words, else of the questionnaire's measure */
  readonly title: string
  readonly need: NeedClass
  /** unknown: what is to be decided is that somebody finds out */
  readonly clarify: boolean
  /** `null`: not planned yet */
  readonly planned: {
    readonly number: number
    /** 'open', 'started' or 'deferred': what is finished asks for no decision */
    readonly status: Status
    /** EUR; `null`: not stated */
    readonly once: number | null
    readonly yearly: number | null
    /** YYYY-MM-DD */
    readonly due: string | null
    readonly owner: string | null
  } | null
}

export interface ReportExclusions {
  /** scoping questions that were answered with no: what the municipality does not have */
  readonly absent: readonly string[]
  /** answered as not applicable; the reason in the profile `internal` only, no minimum requirements unless they may be named */
  readonly notApplicable: readonly {
    readonly id: string
    readonly text: string
    readonly reason: string | null
    /** a minimum requirement whose absence nobody has confirmed yet [S3] */
    readonly unconfirmed: boolean
  }[]
}

/** What the questions touch of a standard, and how many of those requirements lack something. Touching is not fulfilling. */
export interface ReportStandard {
  readonly id: string
  readonly title: string
  readonly edition: string
  /** requirements of the standard; `null`: its list is not known */
  readonly total: number | null
  readonly touched: number
  /** touched by an answer below level 3 */
  readonly below: number
  readonly planned: number
}

export interface ReportChanges {
  /** reference date of the earlier assessment, YYYY-MM-DD */
  readonly since: string
  /** the result of then, in the counts of then; that of now stands in the report */
  readonly before: { readonly stage: Stage | null; readonly must: OverallScore['must'] }
  /** figures on the questions that both answered [S28] */
  readonly compared: Pick<Comparison, 'common' | 'earlier' | 'later'>
  /** by title */
  readonly domains: readonly {
    readonly title: string
    readonly earlier: Fraction | null
    readonly later: Fraction | null
  }[]
  readonly better: number
  readonly worse: number
  /** minimum requirements by text that were missed or unknown and are met now; empty unless they may be named */
  readonly newlyMet: readonly string[]
  /** that were met and are missed or unknown now */
  readonly noLongerMet: readonly string[]
}

/** One who signed in the app, oldest first. */
export interface ReportSignOff {
  readonly role: string
  readonly name: string | null
  /** YYYY-MM-DD */
  readonly on: string | null
}

/** A sign-off that was undone. */
export interface ReportReopening {
  /** YYYY-MM-DD */
  readonly on: string | null
  /** in the words of whoever did it; '': none was kept */
  readonly reason: string
  readonly role: string | null
}

export interface ReportAnswers {
  readonly domain: string
  readonly title: string
  /** how many of its questions are out of scope: they are counted, and nothing else is said of them */
  readonly outOfScope: number
  readonly answers: readonly ReportAnswer[]
}

/** One question of the internal report with everything that was said about it. */
export interface ReportAnswer extends Said {
  readonly question: ReportQuestion
  /** highest level that the question offers */
  readonly top: number
  /** "trifft nicht zu" without the reason that it needs: counts as open [S3] */
  readonly reasonMissing: boolean
  /** where the answer comes from, unless somebody gave it here and for this check */
  readonly source: ReportSource | null
  /** what providers say of the question */
  readonly statements: readonly ReportStatement[]
  /** of the questionnaire, where something is to be done */
  readonly measure: { readonly title: string; readonly how: string } | null
  /** the measures of the plan that serve the question */
  readonly planned: readonly Pick<PlanReportRow, 'number' | 'title' | 'owner' | 'due' | 'status' | 'overdue'>[]
  /** whose answer counts: that which stands here; what stands beside it is `other` */
  readonly counts: ViewName
  /** what the other one said, the assessor on site or the municipality; `null`: nothing */
  readonly other: OtherView | null
  /** which of the two holds, where they were compared; `on` is YYYY-MM-DD */
  /** of a follow-up: what was said then; `null`: nothing, or there was no check before */
  readonly earlier: ReportEarlier | null
  readonly settled: {
    readonly view: ViewName
    readonly reason: string | null
    readonly on: string
  } | null
}

export interface ReportEarlier {
  /** YYYY-MM-DD */
  readonly asOf: string
  readonly status: 'level' | 'unknown' | 'na'
  readonly level: ReportLevel | null
  readonly standing: Standing
  /** why it is another answer now; `null`: it is the same, or nobody said why */
  readonly because: string | null
}

/** An answer without its level; what nobody wrote is `null`, dates are YYYY-MM-DD. */
export interface Said {
  /** what the chosen level means for this question; `null` where there is no such text */
  readonly anchor: string | null
  /** why it does not apply, and the second role that confirmed it */
  readonly reason: string | null
  readonly confirmedBy: { readonly role: string; readonly on: string } | null
  /** who said it, who is to see to it: roles */
  readonly by: string | null
  readonly on: string | null
  readonly performedBy: 'self' | 'provider' | 'shared' | null
  readonly assignee: string | null
  readonly followUp: string | null
  readonly comment: string | null
  /** the assessor's own note; `null` unless the user ticked it */
  readonly note: string | null
  /** in questionnaire order; empty where there is nothing to tick: neither an answer to judge nor a tick */
  readonly criteria: readonly { readonly text: string; readonly core: boolean; readonly met: boolean }[]
  /** of an answer with a level, E0 without evidence [S29]; of others only where it was stated */
  readonly depth: EvidenceDepth | null
  /** who was asked and what was seen */
  readonly evidence: readonly SeenItem[]
  readonly attachments: readonly ReportAttachment[]
}

export interface OtherView extends Said {
  /** `open`: only remarks, no answer */
  readonly status: 'level' | 'unknown' | 'na' | 'open'
  readonly level: ReportLevel | null
}

export interface ReportSource {
  readonly kind: 'carried' | 'provider' | 'merged'
  /** who or what it was taken from, in words; `null` where only an id is known */
  readonly from: string | null
  readonly confirmed: boolean
}

export interface ReportAttachment {
  readonly sha256: string
  readonly name: string
  /** media type, as the file has it: 'image/jpeg' */
  readonly type: string
  readonly caption: string | null
}
