import type { AssessmentFile } from '../assessment/schema.ts'
import { FINDING_KINDS, type Finding, type FindingKind } from './finding.ts'

export type Overrides = NonNullable<AssessmentFile['overrides']>
/** Why one finding may stand as it is. */
export type Override = Overrides[string]

/** `stale`: it was given for a finding that has changed since, and covers nothing any more. */
export interface JudgedFinding extends Finding {
  readonly override: Override | null
  readonly stale: boolean
}

export function judged(finding: Finding, overrides: Overrides = {}): JudgedFinding {
  const override = Object.hasOwn(overrides, finding.key) ? (overrides[finding.key] ?? null) : null
  // a reason of blanks is none, whoever wrote it
  if (!override?.reason.trim()) return { ...finding, override: null, stale: false }
  return { ...finding, override, stale: override.basis !== finding.basis }
}

/** Overridden for good reason, as it stands now. */
export function isCovered({ override, stale }: JudgedFinding): boolean {
  return override !== null && !stale
}

/** What the key of an override says: 'must-evidence/BAK-02' → kind, and id of a question, a Themenfeld, a contradiction or a measure. */
export function findingOfKey(key: string): { readonly kind: FindingKind | null; readonly id: string } {
  const slash = key.indexOf('/')
  const kind = FINDING_KINDS.find((known) => known === key.slice(0, slash)) ?? null
  return { kind, id: key.slice(slash + 1) }
}

/** What the dialog asks for. */
export interface OverrideDraft {
  readonly reason: string
  /** a role: "Verwaltungsleitung" */
  readonly by: string
}

export function overrideProblems({ reason, by }: OverrideDraft): readonly (keyof OverrideDraft)[] {
  return [...(reason.trim() === '' ? (['reason'] as const) : []), ...(by.trim() === '' ? (['by'] as const) : [])]
}

/**
 * One reason for one finding or for several at once: each has an entry of its own, so that each becomes stale by itself, and what is
 * found later is not covered. `at` is ISO 8601 UTC.
 */
export function withOverrides(
  overrides: Overrides | undefined,
  findings: readonly Finding[],
  { reason, by }: OverrideDraft,
  at: string,
): Overrides {
  const entry = ({ basis }: Finding): Override => ({ reason: reason.trim(), by: { role: by.trim() }, at, basis })
  return { ...overrides, ...Object.fromEntries(findings.map((finding) => [finding.key, entry(finding)])) }
}

export function withoutOverrides(overrides: Overrides | undefined, findings: readonly Finding[]): Overrides {
  const keys = new Set(findings.map(({ key }) => key))
  return Object.fromEntries(Object.entries(overrides ?? {}).filter(([key]) => !keys.has(key)))
}
