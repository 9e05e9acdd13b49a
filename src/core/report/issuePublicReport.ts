import type { Assessment } from '../assessment/schema.ts'
import { programmeOf } from '../plan/halfYears.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { textIn } from '../text.ts'
import { PUBLIC_TEXTS, type PublicHalfYear, type PublicReport, type Release } from './publicReport.ts'

interface PublicInput {
  readonly questionnaire: Questionnaire
  /** without the answers, by its type: what is not here cannot leak */
  readonly assessment: Pick<Assessment, 'municipality' | 'audit' | 'language' | 'measures'>
}

export interface PublicOptions {
  readonly lang: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly recipient: string | null
  readonly logo: string | null
  readonly release: Release
}

/** The report that everybody may read: see `PublicReport`. */
export function issuePublicReport({ questionnaire, assessment }: PublicInput, options: PublicOptions): PublicReport {
  const { lang, date, recipient, logo, release } = options
  const { municipality, audit, language, measures } = assessment
  const say = (text: Readonly<Record<string, string>>) => textIn(text, lang, questionnaire.languages[0] ?? 'de')
  const released = {
    coverage: release.coverage ? (audit.coverage ?? '') : '',
    occasion: release.occasion ? (audit.occasion ?? '') : '',
    programme: release.programme,
    contact: release.contact,
  }
  return {
    kind: 'public',
    profile: 'public',
    tlp: 'TLP:CLEAR',
    lang,
    userLang: language,
    date,
    recipient,
    logo,
    municipality: { name: municipality.name },
    asOf: audit.asOf ?? date,
    questionnaire: {
      title: say(questionnaire.title),
      version: questionnaire.version,
      questions: questionnaire.domains.reduce((sum, { questions }) => sum + questions.length, 0),
      domains: questionnaire.domains.map(({ title }) => say(title)),
      standards: (questionnaire.standards ?? []).map(({ title, edition }) => `${title} (${edition})`),
      minimumOnly: questionnaire.stages === 'minimum-only',
    },
    texts: PUBLIC_TEXTS.map((about) => ({ about, text: released[about].trim() })).filter(({ text }) => text !== ''),
    halfYears: releasedSums(measures, release),
  }
}

/** Sums that were ticked one by one; a half-year of which nothing is left does not appear. */
function releasedSums(measures: Assessment['measures'], { halfYears }: Release): PublicHalfYear[] {
  const programme = programmeOf(measures.map((measure) => ({ measure })))
  return programme.halfYears.flatMap(({ year, half, sums }): PublicHalfYear[] => {
    const ticked = halfYears.find((one) => one.year === year && one.half === half)
    if (!ticked || !(ticked.budget || ticked.staff)) return []
    return [
      {
        year,
        half,
        once: ticked.budget ? sums.once : null,
        yearly: ticked.budget ? sums.yearly : null,
        days: ticked.staff ? sums.days : null,
      },
    ]
  })
}
