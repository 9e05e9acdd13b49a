import type { PdfContent } from '../../src/pdf/drawPdf.ts'
import { drawn } from './drawn.ts'
import { type Heard, readTagged } from './readTagged.ts'

const documents = new Map<string, Promise<Heard>>()

/** A PDF as a screen reader gets it; drawn and read once for all tests. */
export function heard(content: PdfContent): Promise<Heard> {
  const key = JSON.stringify(content)
  const document = documents.get(key) ?? drawn(content).then(readTagged)
  documents.set(key, document)
  return document
}
