import type { Basis } from '../views/viewFigures.ts'

/**
 * What everybody may read: fixed words, names, dates and what the user released one by one. Nothing here is computed from answers but
 * `basis`, so that nothing can be read backwards; `issuePublicReport` does not even get them.
 */
export interface PublicReport {
  readonly kind: 'public'
  readonly profile: 'public'
  readonly tlp: 'TLP:CLEAR'
  /** language of the report's fixed words: 'de' or 'en' */
  readonly lang: string
  /** language of the municipality's own texts */
  readonly userLang: string
  /** date of the report, YYYY-MM-DD */
  readonly date: string
  readonly recipient: string | null
  readonly logo: string | null
  readonly municipality: { readonly name: string }
  /** whether somebody looked on site, and no word on what they found */
  readonly basis: Basis
  /** Stichtag, YYYY-MM-DD; the report's date while none was given */
  readonly asOf: string
  /** of the published questionnaire, the same for every municipality */
  readonly questionnaire: {
    readonly title: PublicWords
    readonly version: string
    readonly questions: number
    /** how many of the questions are minimum requirements, whatever was answered */
    readonly must: number
    /** the highest level that any of its scales offers; 3: yes, partly, no */
    readonly top: number
    readonly domains: readonly PublicWords[]
    readonly standards: readonly string[]
    readonly minimumOnly: boolean
  }
  /** what the user typed and released, in this order; empty ones are left out */
  readonly texts: readonly { readonly about: PublicText; readonly text: string }[]
  readonly halfYears: readonly PublicHalfYear[]
  /** of the half-years above; a sum that one of them keeps back is `null`. `null` while there are fewer than two */
  readonly total: PublicSums | null
  /** SHA-256 (hex) over everything above: the file's number rests on what can be read anyway */
  readonly contentId: string
}

/** A text of the questionnaire; `lang` (BCP 47) only where it is another than that of the report. */
export interface PublicWords {
  readonly text: string
  readonly lang: string | null
}

export const PUBLIC_TEXTS = ['coverage', 'occasion', 'programme', 'contact'] as const
/** `coverage` and `occasion` stand in the audit header; the others are written for this report. */
export type PublicText = (typeof PUBLIC_TEXTS)[number]

/** EUR and person-days; `null`: not released. */
export interface PublicSums {
  readonly once: number | null
  readonly yearly: number | null
  readonly days: number | null
}

/** Sums of the plan for one half-year. */
export interface PublicHalfYear extends PublicSums {
  readonly year: number
  readonly half: 1 | 2
}

/** What the user allowed to be public, each item by itself; nothing is released by default. */
export interface Release {
  readonly coverage: boolean
  readonly occasion: boolean
  /** '' is left out */
  readonly programme: string
  readonly contact: string
  readonly halfYears: readonly ReleasedHalfYear[]
}

export interface ReleasedHalfYear {
  readonly year: number
  readonly half: 1 | 2
  readonly budget: boolean
  readonly staff: boolean
}

export const NOTHING_RELEASED: Release = { coverage: false, occasion: false, programme: '', contact: '', halfYears: [] }
