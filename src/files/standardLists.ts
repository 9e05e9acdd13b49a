import { referenceLists } from '../core/questionnaire/referenceLists.ts'
import type { ReferenceLists } from '../core/questionnaire/schema.ts'

/** In the app itself, so that they are at hand offline; whoever needs them imports this module when it does. */
const files = import.meta.glob('../../questionnaires/standards/*.json', { eager: true, import: 'default' })

/** Identifiers of every standard in `questionnaires/standards/`, as `itcheck validate` has them. */
export function standardLists(): ReferenceLists {
  return referenceLists(Object.values(files))
}
