import type { Assessment } from '../assessment/schema.ts'
import type { FindingKind } from '../gate/finding.ts'
import { qualityGate } from '../gate/gate.ts'
import { isCovered, type JudgedFinding } from '../gate/overrides.ts'
import { placesOf } from '../questionnaire/lookup.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'

/** Findings of the quality gate that somebody let stand on purpose, for a reason that still holds. */
export interface ReportOverrides {
  readonly count: number
  /** each reason once; empty where minimum requirements may not be named, because a reason may name them */
  readonly reasons: readonly ReportOverride[]
}

export interface ReportOverride {
  /** in the municipality's own words */
  readonly reason: string
  /** a role; `null`: not stated */
  readonly by: string | null
  /** YYYY-MM-DD */
  readonly on: string
  /** how many findings it covers */
  readonly count: number
  /** profile `internal` only, else empty */
  readonly findings: readonly ReportFinding[]
}

export interface ReportFinding {
  readonly kind: FindingKind
  /** 'BAK-02 Gibt es …?', a Themenfeld, the words of a contradiction */
  readonly about: string
  /** `about` is in the municipality's own words: the title of a measure */
  readonly own: boolean
}

interface OverridesInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  readonly say: (text: Readonly<Record<string, string>>) => string
  /** whether minimum requirements may be named */
  readonly named: boolean
  /** whether the findings are listed */
  readonly listed: boolean
}

export function reportOverrides(input: OverridesInput): ReportOverrides {
  const { questionnaire, assessment, named, listed } = input
  const covered = qualityGate(questionnaire, assessment).groups.flatMap(({ findings }) => findings.filter(isCovered))
  const about = aboutOf(input)
  const byReason = new Map<string, JudgedFinding[]>()
  for (const finding of covered) {
    const { override } = finding
    const key = [override?.reason, override?.by?.role, dayOf(override)].join('\n')
    byReason.set(key, [...(byReason.get(key) ?? []), finding])
  }
  const reasons = [...byReason.values()].map((findings): ReportOverride => {
    const [first] = findings
    return {
      reason: first?.override?.reason.trim() ?? '',
      by: first?.override?.by?.role.trim() || null,
      on: dayOf(first?.override),
      count: findings.length,
      findings: listed ? findings.map((finding) => ({ kind: finding.kind, ...about(finding) })) : [],
    }
  })
  return { count: covered.length, reasons: named ? reasons : [] }
}

function dayOf(override: JudgedFinding['override'] | undefined): string {
  return override?.at.slice(0, 10) ?? ''
}

function aboutOf({ questionnaire, say }: OverridesInput): (finding: JudgedFinding) => Omit<ReportFinding, 'kind'> {
  const places = placesOf(questionnaire)
  const domains = new Map(questionnaire.domains.map(({ id, title }) => [id, say(title)]))
  return ({ places: [place], text }) => {
    if (text) return { about: say(text), own: false }
    if (place?.kind === 'measure') return { about: place.title, own: true }
    const id = place?.id ?? ''
    const question = places.get(id)?.question
    return { about: question ? `${id} ${say(question.text)}` : (domains.get(id) ?? id), own: false }
  }
}
