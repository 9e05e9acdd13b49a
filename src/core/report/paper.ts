/** What the questionnaire on paper shall hold. */
export interface PaperChoices {
  /** all that are in scope, or of these what has no answer yet */
  readonly questions: 'all' | 'open'
  /** id of a role: only what this role is to be asked (`ask`); `null`: everything */
  readonly role: string | null
  /** with every question what is meant, why it matters, whom to ask and which evidence there may be */
  readonly help: boolean
  /** the answers so far are ticked and written in */
  readonly filled: boolean
  /** of the fixed words: 'de' or 'en'; texts of the questionnaire fall back to its first language */
  readonly lang: string
  /** YYYY-MM-DD, an input: the same input gives the same sheets on every day */
  readonly date: string
}

/** A text of the questionnaire; `lang` (BCP 47) only where it is another than that of the paper. */
export interface PaperText {
  readonly text: string
  readonly lang: string | null
}

/** The questionnaire as it stands on paper: plain data, already chosen and ordered; the PDF only draws it. */
export interface Paper {
  /** tells it from a `Report` */
  readonly kind: 'paper'
  readonly choices: PaperChoices
  /** language of the municipality's own texts */
  readonly userLang: string
  readonly municipality: string
  readonly questionnaire: { readonly title: PaperText; readonly version: string }
  /** name of the chosen role */
  readonly role: PaperText | null
  /** Themenfelder with at least one question that was chosen */
  readonly domains: readonly PaperDomain[]
  /** number of questions on all sheets */
  readonly questions: number
  /** SHA-256 (hex) over the content the sheets were made from */
  readonly fingerprint: string | null
}

export interface PaperDomain {
  readonly title: PaperText
  readonly summary: PaperText | null
  readonly questions: readonly PaperQuestion[]
}

export interface PaperQuestion {
  readonly id: string
  /** place in its Themenfeld among the questions in scope, from 1: the number it has on the screen */
  readonly number: number
  readonly must: boolean
  readonly text: PaperText
  /** `null`: not wanted, or the questionnaire has none */
  readonly help: PaperHelp | null
  readonly levels: readonly PaperOption[]
  /** whether the answers "unknown" and "not applicable" are ticked */
  readonly unknown: boolean
  readonly notApplicable: boolean
  readonly criteria: readonly PaperCriterion[]
  /** what was written beside the tick; `null` on an empty paper */
  readonly remarks: PaperRemarks | null
}

export interface PaperHelp {
  readonly help: PaperText | null
  readonly why: PaperText | null
  readonly ask: readonly PaperText[]
  readonly evidence: readonly PaperText[]
}

export interface PaperOption {
  readonly level: number
  /** `null`: the option has no label of its own, its level has a name in every language */
  readonly label: PaperText | null
  /** what this level looks like for this question */
  readonly anchor: PaperText | null
  readonly ticked: boolean
}

export interface PaperCriterion {
  readonly kind: 'core' | 'more'
  readonly text: PaperText
  readonly ticked: boolean
}

/** Empty strings and `null` for what nobody wrote. */
export interface PaperRemarks {
  readonly comment: string
  /** role that gave the answer */
  readonly by: string
  /** why the question is not applicable; only while it is answered so */
  readonly reason: string
  /** ISO date-time */
  readonly confirmed: { readonly role: string; readonly at: string } | null
  readonly assignee: string
  /** ISO date */
  readonly followUp: string | null
  readonly performedBy: 'self' | 'provider' | 'shared' | null
  /** carried over from an earlier assessment, or a MUSS that is said not to apply: somebody has to confirm it */
  readonly awaits: 'carried' | 'unclear' | null
}
