import type { Sums, YearSums } from '../plan/halfYears.ts'
import type { PlanHalfYear, PlanSums } from './planReport.ts'
import type { ReportMust, ReportStage } from './report.ts'

/** Mitteilungsvorlage: the body takes note. Beschlussvorlage: it decides. */
export const VORLAGE_KINDS = ['information', 'decision'] as const
export type VorlageKind = (typeof VORLAGE_KINDS)[number]

export const VORLAGE_READERS = ['council', 'public'] as const
export type VorlageReaders = (typeof VORLAGE_READERS)[number]

export interface VorlageChoices {
  readonly kind: VorlageKind
  /** who takes note or decides, as a sentence begins with it: 'Der Haupt- und Finanzausschuss'; '' is the usual body */
  readonly body: string
  /** of the fixed words: 'de' or 'en' */
  readonly lang: string
  /** YYYY-MM-DD, an input: the same input gives the same text on every day */
  readonly date: string
}

/** What both readerships may know: names and dates, nothing that depends on an answer. Dates are YYYY-MM-DD, money is EUR. */
export interface VorlageFacts {
  readonly choices: VorlageChoices
  readonly municipality: string
  /** Stichtag; the date of the text while none was given */
  readonly asOf: string
  /** as published, the same for every municipality */
  readonly questionnaire: { readonly title: string; readonly version: string; readonly domains: readonly string[] }
}

/** For the public session: nothing here is computed from answers, `buildPublicVorlage` does not even get them. */
export interface PublicVorlage extends VorlageFacts {
  readonly readers: 'public'
  /** sums that the user released one by one, oldest first */
  readonly halfYears: readonly PublicSums[]
}

/** Sums of one half-year; `null`: not released. */
export interface PublicSums {
  readonly year: number
  readonly half: 1 | 2
  readonly cost: Pick<Sums, 'once' | 'yearly'> | null
  readonly days: number | null
}

/** Which sums of a half-year may be public; nothing is released by default. */
export interface ReleasedSums {
  readonly year: number
  readonly half: 1 | 2
  readonly cost: boolean
  readonly days: boolean
}

/** For the session behind closed doors: result, missed minimum requirements and plan; no single answers, comments or names of products. */
export interface CouncilVorlage extends VorlageFacts {
  readonly readers: 'council'
  readonly occasion: string | null
  readonly coverage: string | null
  readonly roles: readonly string[]
  readonly stage: ReportStage
  /** the questionnaire asks too little to speak about a target [S20] */
  readonly minimumOnly: boolean
  /** minimum requirements by what became of them */
  readonly counts: Readonly<Record<'met' | 'missed' | 'unclear' | 'open' | 'total', number>>
  /** by name; `null`: they are counted only, because the user wanted it so */
  readonly missed: readonly Pick<ReportMust, 'id' | 'text' | 'consequence'>[] | null
  /** questions answered "weiß nicht" */
  readonly unknown: number
  /** `null`: nothing is planned */
  readonly plan: VorlagePlan | null
}

export interface VorlagePlan {
  /** without those that were deferred, which are in no sum */
  readonly measures: number
  readonly finished: number
  readonly overdue: number
  readonly deferred: number
  /** still to be done, in the order of the plan: the first ones, and how many there are beyond them */
  readonly next: readonly VorlageMeasure[]
  readonly more: number
  readonly all: VorlageSums
  /** of what is still to be done; what is finished has been paid for */
  readonly toDo: VorlageSums
  /** by budget year, those with an amount only */
  readonly years: readonly YearSums[]
  /** cost that no year can be named for */
  readonly withoutYear: Pick<Sums, 'once' | 'yearly'>
  /** by budget product, in alphabetical order; those without one come last as `null` */
  readonly products: readonly VorlageProduct[]
  readonly halfYears: readonly PlanHalfYear[]
  readonly undated: PlanSums
}

export interface VorlageMeasure {
  readonly title: string
  readonly due: string | null
  /** `null`: not stated */
  readonly once: number | null
  readonly yearly: number | null
}

export interface VorlageSums extends Sums {
  readonly measures: number
  /** of `once`: investment, operating, and what is stated as neither */
  readonly investive: number
  readonly operating: number
  readonly unclassed: number
}

export interface VorlageProduct extends Pick<Sums, 'once' | 'yearly'> {
  readonly product: string | null
}

export type Vorlage = CouncilVorlage | PublicVorlage
