import { jsPDF } from 'jspdf'
import type { Language } from '../i18n/catalogue.ts'
import { Flow } from './flow/flow.ts'
import { type FontFiles, Typeface } from './flow/typeface.ts'
import { PdfTagger } from './tagged/pdfTagger.ts'
import type { PageSize } from './theme.ts'

/** Called after every step of a drawing; it is awaited, so that a caller on the main thread can let the page breathe. */
export type Progress = (done: number, total: number) => void | Promise<void>

interface DocumentFacts {
  /** without the municipality's name, which follows it in the title */
  readonly title: string
  readonly subject: string
  /** the municipality, as the user wrote it; `unnamed` stands for an empty one */
  readonly municipality: string
  readonly unnamed: string
  readonly lang: Language
  /** YYYY-MM-DD */
  readonly date: string
  /** SHA-256 (hex), from which the file gets its number */
  readonly fingerprint: string | null
}

/** An empty tagged document (PDF/UA-1, PDF/A-2a) and the municipality's name as it can be drawn on one line. */
export function openDocument(
  facts: DocumentFacts,
  fonts: FontFiles,
  page?: PageSize,
): { readonly flow: Flow; readonly name: string } {
  const doc = new jsPDF({ unit: 'mm', format: 'a4', compress: true, putOnlyUsedFonts: true })
  // the only call without a public name: PDF/UA-1 and PDF/A-2 rest on 1.7, and jsPDF writes 1.3 by default
  ;(doc as unknown as { __private__: { setPdfVersion(version: string): void } }).__private__.setPdfVersion('1.7')
  doc.setFileId(fileId(facts.fingerprint))
  const typeface = new Typeface(doc, fonts)
  const name = typeface.clean(facts.municipality.trim() || facts.unnamed).replaceAll('\n', ' ')
  const tagger = new PdfTagger(doc, {
    title: `${facts.title} – ${name}`,
    subject: facts.subject,
    author: name,
    lang: facts.lang === 'de' ? 'de-DE' : 'en-GB',
    creatorTool: 'IT-Check',
    producerVersion: jsPDF.version,
    date: facts.date,
  })
  return { flow: new Flow(doc, tagger, typeface, page), name }
}

/** 32 hex digits; without a fingerprint zeros, because jsPDF would roll dice for anything it does not like. */
function fileId(fingerprint: string | null): string {
  return /^[0-9a-f]{32}/i.exec(fingerprint ?? '')?.[0] ?? '0'.repeat(32)
}
