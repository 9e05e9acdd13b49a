import type { ReferenceLists } from '../core/questionnaire/schema.ts'

const files = import.meta.glob<{ readonly id: string; readonly ids: readonly string[] }>(
  '../../questionnaires/standards/*.json',
  { eager: true, import: 'default' },
)

/**
 * Identifiers of every standard in `questionnaires/standards/`, as `itcheck validate` has them. In the app itself, so that they
 * are at hand offline and cannot be missing; not checked again, which would bring zod along: the tests do that.
 */
export const STANDARD_LISTS: ReferenceLists = new Map(Object.values(files).map(({ id, ids }) => [id, new Set(ids)]))
