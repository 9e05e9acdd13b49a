import type { PDFDocument } from 'pdf-lib'
import type { AddFinding } from '../pdfUa/finding.ts'
import { bytesOf, entry, follow, isStream, itemsOf, nameOf, numberOf, rawEntry, textOf } from '../pdfUa/objects.ts'
import { readIccProfile } from './iccProfile.ts'

const KINDS = new Set(['prtr', 'mntr'])

/** The one colour space that device colours mean: clause 6.2.3. Gives back its channels, `null` without a valid one. */
export function checkOutputIntent({ catalog, context }: PDFDocument, add: AddFinding): number | null {
  const intents = itemsOf(entry(catalog, 'OutputIntents')).map((item) => follow(context, item))
  const [intent] = intents.filter((item) => nameOf(entry(item, 'S')) === 'GTS_PDFA1')
  const stream = entry(intent, 'DestOutputProfile')
  if (!isStream(stream)) {
    add('PDF/A 6.2.3', 'there is none')
    return null
  }
  const profiles = new Set(intents.map((item) => rawEntry(item, 'DestOutputProfile')?.toString()))
  profiles.delete(undefined)
  if (profiles.size > 1) add('PDF/A 6.2.3', 'two intents name different profiles')
  if (!textOf(entry(intent, 'OutputConditionIdentifier'))) add('PDF/A 6.2.3', 'it does not name its condition')
  const profile = readIccProfile(bytesOf(stream))
  if (!profile || !KINDS.has(profile.kind) || numberOf(entry(stream, 'N')) !== profile.components) {
    add('PDF/A 6.2.3', 'its profile is invalid')
    return null
  }
  return profile.components
}
