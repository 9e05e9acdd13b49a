import type { EvidenceDepth } from '../assessment/values.ts'
import type { SizeClass } from '../comparison/sizeClass.ts'
import type { Quartiles } from '../scoring/fraction.ts'
import type { Fraction } from '../scoring/score.types.ts'

/**
 * Several municipalities side by side, for a Kreis or another group. No name of a municipality is in here, nor its id, fingerprint,
 * size, kind or day: whoever reads it finds pseudonyms, in their order and in no other [S30].
 */
export interface GroupReport {
  readonly kind: 'group'
  readonly tlp: 'TLP:AMBER+STRICT'
  /** language of the report's fixed words: 'de' or 'en' */
  readonly lang: string
  /** YYYY-MM-DD, an input */
  readonly date: string
  /** the Kreis or group, as the user named it; '': not named */
  readonly name: string
  readonly questionnaire: {
    readonly id: string
    readonly title: string
    /** oldest first */
    readonly versions: readonly string[]
    /** questions of the newest version, and how many of them all versions have [S28] */
    readonly questions: number
    readonly common: number
    /** the highest level that a question offers, 3 or 5 */
    readonly top: number
  }
  /** first and last reference date, YYYY-MM-DD */
  readonly period: { readonly from: string; readonly to: string }
  /** how many of each size; empty below five municipalities */
  readonly sizes: readonly { readonly size: SizeClass | null; readonly count: number }[]
  readonly domains: readonly { readonly id: string; readonly title: string }[]
  /** in the order of their pseudonyms */
  readonly towns: readonly GroupReportTown[]
  /** figures of the group; `null`: fewer than five [S30] */
  readonly group: GroupReportFigures | null
  /** SHA-256 (hex) over all of the above: the number of the file, from which nothing can be read that it does not say */
  readonly contentId: string
}

/** As the screen shows it. */
export type GroupContent = Omit<GroupReport, 'contentId'>

export interface GroupReportTown {
  /** 'A', 'B', …, 'AA' */
  readonly pseudonym: string
  readonly overall: GroupReportCell
  /** by Themenfeld, in the order of `domains` */
  readonly cells: readonly GroupReportCell[]
  /** share of weight per depth of evidence [S29]; `null` while no level is known */
  readonly evidence: Readonly<Record<EvidenceDepth, Fraction>> | null
}

export interface GroupReportCell {
  /** nothing of it applies there [S14]: no figures */
  readonly applicable: boolean
  /** `null`: nothing is answered, or it is the cell of all Themenfelder */
  readonly stufe: number | null
  readonly mean: Fraction | null
  readonly target: Fraction | null
  readonly coverage: Fraction | null
  readonly mustMet: number
  readonly mustTotal: number
}

export interface GroupReportFigures {
  readonly members: number
  /** how many of them meet every minimum requirement that applies to them */
  readonly allMet: number
  readonly mean: Quartiles | null
  readonly target: Quartiles | null
  /** in the order of the report's Themenfelder; `null` where fewer than five have a figure */
  readonly domains: readonly {
    readonly title: string
    readonly members: number
    readonly mean: Quartiles | null
    readonly target: Quartiles | null
    readonly stufe: Quartiles | null
  }[]
  /** Themenfelder with municipalities below Stufe 3, the largest share first */
  readonly needs: readonly { readonly title: string; readonly below: number; readonly of: number }[]
  /** minimum requirements that at least two miss, most often missed first */
  readonly missed: readonly GroupReportMust[]
}

export interface GroupReportMust {
  readonly id: string
  readonly domain: string
  readonly text: string
  readonly missed: number
  readonly unclear: number
  readonly of: number
  /** what helps; `null` where the questionnaire has no measure for it */
  readonly measure: { readonly title: string; readonly how: string } | null
}
