import type { Language } from '../../i18n/catalogue.ts'
import type { Table } from '../table.ts'
import { writeArchive } from '../zip/writeArchive.ts'
import { filterRange, sheetXml } from './sheetXml.ts'
import { stylesXml } from './styles.ts'
import { xmlText } from './xml.ts'

export interface Sheet {
  /** at most 31 characters, without []:*?/\' */
  readonly name: string
  readonly tables: readonly Table[]
  /** at the foot of every printed page */
  readonly footer: string
  /** columns at the left that stay while one scrolls */
  readonly frozenColumns?: number
}

interface Workbook {
  readonly title: string
  readonly language: Language
  readonly sheets: readonly Sheet[]
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook (ECMA-376, transitional) without formulas, macros or links. No clock: the same content gives the same bytes. */
export function writeXlsx({ title, language, sheets }: Workbook): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([
      ['officeDocument', OFFICE, 'xl/workbook.xml'],
      ['metadata/core-properties', `${PACKAGE}/relationships`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>IT-Check</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`,
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i) => ['worksheet', OFFICE, `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', OFFICE, 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(language),
  }
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet)
  })
  const encoder = new TextEncoder()
  return writeArchive(new Map(Object.entries(parts).map(([name, xml]) => [name, encoder.encode(HEAD + xml)])))
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`
  return [
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
    override('xl/workbook.xml', `${TYPE}.sheet.main+xml`),
    ...Array.from({ length: sheets }, (_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, `${TYPE}.worksheet+xml`)),
    override('xl/styles.xml', `${TYPE}.styles+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('')
}

function relationships(targets: readonly (readonly [kind: string, base: string, target: string])[]): string {
  const lines = targets.map(
    ([kind, base, target], i) => `<Relationship Id="rId${i + 1}" Type="${base}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`
}

/** Excel finds filters and the heads to repeat on paper through these hidden names. */
function workbookXml(sheets: readonly Sheet[]): string {
  const entries = sheets.map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  const names = sheets.flatMap(({ name, tables: [first] }, i) => {
    if (!first) return []
    const defined = (what: string, more: string, range: string) =>
      `<definedName name="_xlnm.${what}" localSheetId="${i}"${more}>${xmlText(`'${name}'!${range}`)}</definedName>`
    return [defined('_FilterDatabase', ' hidden="1"', filterRange(first, true)), defined('Print_Titles', '', '$1:$1')]
  })
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${entries.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`
}
