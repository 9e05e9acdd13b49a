import { PDFDict, type PDFDocument, type PDFObject } from 'pdf-lib'
import { nameIn } from '../pdfUa/checkContent.ts'
import { type Operation, operationsOf } from '../pdfUa/content.ts'
import type { AddFinding } from '../pdfUa/finding.ts'
import { bytesOf, entry, follow, isStream, itemsOf, nameOf } from '../pdfUa/objects.ts'

export const RENDERING_INTENTS = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation'])

/** Every operator of ISO 32000-1, Table A.1; ID and EI are read with BI. */
const OPERATORS = new Set(
  `b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i j J K k l m M MP n q Q re RG rg ri s S SC sc SCN
  scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "`.split(/\s+/),
)

/** Operators that name a resource, and the kind of it. */
const RESOURCES: Readonly<Record<string, string>> = { Tf: 'Font', Do: 'XObject', gs: 'ExtGState', sh: 'Shading' }

const BLEND_MODES = new Set(
  `Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation
  Color Luminosity`.split(/\s+/),
)

/** How many saved graphics states may be open at once (6.1.13). */
const DEEPEST = 28

/** Operators, resources, graphics states and drawings: clauses 6.1.13, 6.2.2, 6.2.5, 6.2.6, 6.2.9 and 6.2.10. */
export function checkGraphics(pdf: PDFDocument, pages: readonly (readonly Operation[])[], add: AddFinding): void {
  pdf.getPages().forEach(({ node }, i) => {
    checkOperations(pages[i] ?? [], node.Resources(), (id, detail) => add(id, `page ${i + 1}, ${detail}`))
  })
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    const fail: AddFinding = (id, detail) => add(id, detail === undefined ? `${reference}` : `${reference}, ${detail}`)
    if (isStream(object)) checkDrawing(object, fail)
    for (const state of statesIn(object)) checkState(pdf, state, fail)
  }
}

function checkOperations(operations: readonly Operation[], resources: PDFObject | undefined, fail: AddFinding): void {
  let depth = 0
  let deepest = 0
  const missing = new Set<string>()
  for (const { operator, operands } of operations) {
    if (!OPERATORS.has(operator)) missing.add(`the operator ${operator}`)
    const kind = RESOURCES[operator]
    const name = nameIn(operands[0]) ?? ''
    if (kind !== undefined && entry(entry(resources, kind), name) === undefined) missing.add(`${kind} ${name}`)
    if (operator === 'ri' && !RENDERING_INTENTS.has(name)) fail('PDF/A 6.2.6', name)
    if (operator === 'q') deepest = Math.max(deepest, ++depth)
    if (operator === 'Q' && --depth < 0) break
  }
  if (missing.size > 0) fail('PDF/A 6.2.2', [...missing].join(', '))
  if (deepest > DEEPEST) fail('PDF/A 6.1.13', `${deepest} graphics states in each other`)
  if (depth !== 0) fail('PDF 8.4.2', `${Math.abs(depth)} too ${depth > 0 ? 'few' : 'many'} restored`)
}

function checkDrawing(object: PDFObject, fail: AddFinding): void {
  const kind = nameOf(entry(object, 'Subtype'))
  if (kind === 'PS' || nameOf(entry(object, 'Subtype2')) === 'PS') return fail('PDF/A 6.2.9', 'PostScript')
  if (kind !== 'Form') return
  if (entry(object, 'OPI') !== undefined || entry(object, 'PS') !== undefined) fail('PDF/A 6.2.9')
  checkOperations(operationsOf(bytesOf(object)), entry(object, 'Resources'), fail)
}

/** Graphics states of a resource dictionary, wherever it stands. */
function statesIn(object: PDFObject): PDFObject[] {
  const states = entry(object, 'ExtGState') ?? entry(entry(object, 'Resources'), 'ExtGState')
  return states instanceof PDFDict ? states.keys().flatMap((key) => states.lookup(key) ?? []) : []
}

function checkState({ context }: PDFDocument, state: PDFObject, fail: AddFinding): void {
  const transfer = entry(state, 'TR2')
  const isForPress = ['TR', 'HTP', 'HTO'].some((key) => entry(state, key) !== undefined)
  if (isForPress || (transfer !== undefined && nameOf(transfer) !== 'Default')) fail('PDF/A 6.2.5')
  const intent = entry(state, 'RI')
  if (intent !== undefined && !RENDERING_INTENTS.has(nameOf(intent) ?? '')) fail('PDF/A 6.2.6', nameOf(intent))
  const modes = itemsOf(entry(state, 'BM')).map((mode) => nameOf(follow(context, mode)) ?? '')
  if (modes.some((mode) => !BLEND_MODES.has(mode))) fail('PDF/A 6.2.10', modes.join(', '))
}
