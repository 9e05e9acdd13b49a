import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { canonicalBytes } from '../assessment/canonical.ts'
import type { Assessment } from '../assessment/schema.ts'
import { foreignLanguage } from '../foreignLanguage.ts'
import { countedHalfYears, exactSum } from '../plan/halfYears.ts'
import { questionsOf } from '../questionnaire/lookup.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { type LocalText, textIn } from '../text.ts'
import type { Basis } from '../views/viewFigures.ts'
import { PUBLIC_TEXTS, type PublicHalfYear, type PublicReport, type PublicSums, type Release } from './publicReport.ts'

interface PublicInput {
  readonly questionnaire: Questionnaire
  /** without the answers, by its type: what is not here cannot leak */
  readonly assessment: Pick<Assessment, 'municipality' | 'audit' | 'language' | 'measures'>
  readonly basis: Basis
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
export function issuePublicReport(input: PublicInput, options: PublicOptions): PublicReport {
  const content = contentOf(input, options)
  return { ...content, contentId: bytesToHex(sha256(canonicalBytes(content))) }
}

function contentOf(
  { questionnaire, assessment, basis }: PublicInput,
  options: PublicOptions,
): Omit<PublicReport, 'contentId'> {
  const { lang, date, recipient, logo, release } = options
  const { municipality, audit, language, measures } = assessment
  const released = {
    coverage: release.coverage ? (audit.coverage ?? '') : '',
    occasion: release.occasion ? (audit.occasion ?? '') : '',
    programme: release.programme,
    contact: release.contact,
  }
  const halfYears = releasedSums(measures, release)
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
    basis,
    asOf: audit.asOf ?? date,
    questionnaire: publishedFacts(questionnaire, lang),
    texts: PUBLIC_TEXTS.map((about) => ({ about, text: released[about].trim() })).filter(({ text }) => text !== ''),
    halfYears,
    total: halfYears.length < 2 ? null : totalOf(halfYears),
  }
}

/** What the questionnaire says of itself. */
function publishedFacts(questionnaire: Questionnaire, lang: string): PublicReport['questionnaire'] {
  const { title, version, domains, scales, standards = [], stages } = questionnaire
  const [fallback = 'de'] = questionnaire.languages
  const say = (text: LocalText) => ({
    text: textIn(text, lang, fallback),
    lang: foreignLanguage(text, lang, fallback) ?? null,
  })
  const questions = questionsOf(questionnaire)
  const used = scales.filter(({ id }) => questions.some(({ scale }) => scale === id))
  return {
    title: say(title),
    version,
    questions: questions.length,
    must: questions.filter(({ must }) => must).length,
    top: Math.max(...used.flatMap(({ options }) => options.map(({ level }) => level))),
    domains: domains.map((domain) => say(domain.title)),
    standards: standards.map((standard) => `${standard.title} (${standard.edition})`),
    minimumOnly: stages === 'minimum-only',
  }
}

/** Sums that were ticked one by one; a half-year of which nothing is left does not appear. */
function releasedSums(measures: Assessment['measures'], { halfYears }: Release): PublicHalfYear[] {
  return countedHalfYears(measures).flatMap(({ year, half, sums }): PublicHalfYear[] => {
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

/** Made of the released sums alone, not of the measures behind them. */
function totalOf(halfYears: readonly PublicSums[]): PublicSums {
  const sum = (key: keyof PublicSums) =>
    halfYears.every((sums) => sums[key] !== null) ? exactSum(halfYears.map((sums) => sums[key] ?? 0)) : null
  return { once: sum('once'), yearly: sum('yearly'), days: sum('days') }
}
