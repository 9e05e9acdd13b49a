import { PDFArray, type PDFDocument } from 'pdf-lib'
import type { AddFinding } from '../pdfUa/finding.ts'
import { latin1, textOf } from '../pdfUa/objects.ts'

/** The file as bytes, before anything in it is understood: clauses 6.1.2 to 6.1.4. */
export function checkFile(bytes: Uint8Array, { context }: PDFDocument, add: AddFinding): void {
  const file = latin1(bytes)
  if (!/^%PDF-1\.[0-7](\r\n|\n|\r)%[\x80-\xff]{4}/.test(file)) add('PDF/A 6.1.2')
  else if (!file.startsWith('%PDF-1.7')) add('own version', file.slice(1, 8))
  if (!/%%EOF(\r\n|\n|\r)?$/.test(file)) add('PDF/A 6.1.3', 'something follows its end')
  const { ID, Encrypt } = context.trailerInfo
  const id = ID instanceof PDFArray ? ID.asArray().map(textOf) : []
  if (id.length !== 2 || id.includes('') || id.includes(undefined)) add('PDF/A 6.1.3', 'no ID')
  if (Encrypt) add('PDF/A 6.1.3', 'it is encrypted')
  checkCrossReferences(file, add)
}

/** pdf-lib finds objects without the table; other readers start from it. */
function checkCrossReferences(file: string, add: AddFinding): void {
  const start = Number(/\d+/.exec(file.slice(file.lastIndexOf('startxref')))?.[0])
  // a cross-reference stream is an object itself
  if (/^\d+ \d+ obj/.test(file.slice(start, start + 24))) return
  if (!/^xref\r?\n/.test(file.slice(start, start + 6))) return add('PDF/A 6.1.4', 'the table is not where it should be')
  const line = /(\d+) (\d+)(?: ([nf]))?[ \r\n]+/y
  line.lastIndex = file.indexOf('\n', start) + 1
  let number = 0
  for (let found = line.exec(file); found !== null; found = line.exec(file)) {
    const [, first = '', second = '', kind] = found
    if (kind === undefined) {
      number = Number(first)
      continue
    }
    const head = `${number} ${Number(second)} obj`
    if (kind === 'n' && !file.startsWith(head, Number(first))) return add('PDF/A 6.1.4', `object ${number}`)
    number++
  }
}
