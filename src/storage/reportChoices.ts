import { GROUP_KINDS } from '../core/network/ownGroup.ts'
import type { ReportOrder } from '../core/report/issueReport.ts'
import { PLAIN_ORDER } from '../core/report/plainOrder.ts'
import { NOTHING_RELEASED, type ReleasedHalfYear } from '../core/report/publicReport.ts'
import { INNER_LABELS, PROFILES } from '../core/report/report.ts'
import type { Database } from './database.ts'
import { reportChoicesKey } from './settings.ts'

/** What was chosen for the reports of one assessment. It stays on this device and is in no file: nothing leaves unseen. */
export interface ReportChoices extends Omit<ReportOrder, 'date' | 'logo' | 'lang'> {
  /** `null`: the language of the assessment */
  readonly lang: string | null
  /** coat of arms or logo for the cover */
  readonly logo: LogoFile | null
}

export interface LogoFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** SHA-256 (hex) of `bytes` */
  readonly sha256: string
}

export const PLAIN_CHOICES: ReportChoices = { ...PLAIN_ORDER, profile: 'council', lang: null, logo: null }

export async function readReportChoices(db: Database, assessment: string): Promise<ReportChoices> {
  return choicesIn((await db.settings.get(reportChoicesKey(assessment)))?.body)
}

export async function saveReportChoices(db: Database, assessment: string, choices: ReportChoices): Promise<void> {
  await db.settings.put({ key: reportChoicesKey(assessment), body: choices })
}

/** A row may come from another version: what is not understood is as if it had not been chosen, and nothing is released by mistake. */
function choicesIn(body: unknown): ReportChoices {
  const stored = recordOf(body)
  const release = recordOf(stored['release'])
  return {
    profile: PROFILES.find((known) => known === stored['profile']) ?? PLAIN_CHOICES.profile,
    lang: typeof stored['lang'] === 'string' ? stored['lang'] : null,
    recipient: textOf(stored['recipient']),
    label: INNER_LABELS.find((known) => known === stored['label']) ?? PLAIN_CHOICES.label,
    namesMust: stored['namesMust'] !== false,
    notes: stored['notes'] === true,
    group: GROUP_KINDS.find((known) => known === stored['group']) ?? null,
    logo: logoIn(stored['logo']),
    release: {
      ...NOTHING_RELEASED,
      coverage: release['coverage'] === true,
      occasion: release['occasion'] === true,
      programme: textOf(release['programme']),
      contact: textOf(release['contact']),
      halfYears: Array.isArray(release['halfYears']) ? release['halfYears'].flatMap(halfYearIn) : [],
    },
  }
}

function logoIn(body: unknown): LogoFile | null {
  const { name, bytes, sha256 } = recordOf(body)
  return typeof name === 'string' && bytes instanceof Uint8Array && typeof sha256 === 'string'
    ? { name, bytes, sha256 }
    : null
}

function halfYearIn(body: unknown): ReleasedHalfYear[] {
  const { year, half, budget, staff } = recordOf(body)
  if (typeof year !== 'number' || (half !== 1 && half !== 2)) return []
  return [{ year, half, budget: budget === true, staff: staff === true }]
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}
