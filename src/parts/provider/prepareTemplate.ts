import { isFrozen } from '../../core/assessment/frozen.ts'
import type { HeldTemplate } from '../../core/assessment/heldTemplate.ts'
import type { AssessmentFile } from '../../core/assessment/schema.ts'
import { type FittedTemplate, fitTemplate, type Unfit } from '../../core/network/fitTemplate.ts'
import type { ProviderTemplate } from '../../core/network/providerTemplate.ts'
import { type Arrival, arrivalOf, type TemplateChange, templateChanges } from '../../core/network/templateChanges.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import type { Database, Header } from '../../storage/database.ts'
import { readDefinition } from '../../storage/definitions.ts'
import { readAssessment } from '../../storage/exchange.ts'
import { readSlips } from '../../storage/parts.ts'

/** Assessments that may take a template in, the newest first: of its questionnaire, open, and no part of another one. */
export async function templateTargets(db: Database, { questionnaire }: ProviderTemplate): Promise<Header[]> {
  const [rows, { parts }] = await Promise.all([db.assessments.toArray(), readSlips(db)])
  return rows
    .map(({ body }) => body)
    .filter((header) => header.questionnaire.id === questionnaire.id && !header.deletedAt)
    .filter((header) => !isFrozen(header) && !parts.has(header.id))
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
}

/** What a template is to one assessment. Nothing is written. */
export interface PreparedTemplate {
  readonly id: string
  readonly assessment: AssessmentFile
  readonly questionnaire: Questionnaire
  /** what the assessment holds of this provider now */
  readonly before: HeldTemplate | undefined
  readonly fitted: FittedTemplate | Unfit
  /** `null`: it does not fit */
  readonly arrival: Arrival | null
  readonly changes: readonly TemplateChange[]
}

/** `null`: the assessment or its questionnaire is gone. */
export async function prepareTemplate(
  db: Database,
  template: ProviderTemplate,
  id: string,
  at: string,
): Promise<PreparedTemplate | null> {
  const assessment = await readAssessment(db, id)
  const named = assessment?.questionnaire
  const mine = named && (await readDefinition(db, named.id, named.version))
  if (!assessment || mine?.sha256 !== named?.sha256 || !mine) return null
  const known = await readDefinition(db, template.questionnaire.id, template.questionnaire.version)
  // one that only calls itself so says nothing about what the provider was asked
  const theirs = known?.sha256 === template.questionnaire.sha256 ? known.questionnaire : null
  const fitted = fitTemplate(template, mine, theirs, at)
  const before = assessment.templates?.[template.id]
  const held = typeof fitted === 'string' ? null : fitted.held
  return {
    id,
    assessment,
    questionnaire: mine.questionnaire,
    before,
    fitted,
    arrival: held && arrivalOf(before, held),
    changes: held ? templateChanges(before, held) : [],
  }
}
