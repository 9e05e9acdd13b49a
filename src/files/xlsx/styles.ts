import type { Language } from '../../i18n/catalogue.ts'
import type { ColumnKind } from '../table.ts'
import { xmlText } from './xml.ts'

/** What a cell looks like: as its column says, or otherwise. */
type Look = ColumnKind | 'head' | 'note' | 'quoted'

/** Number formats with the language in them (407 German, 809 British English): a plan in German shows German dates on any computer. */
const FORMATS: Readonly<Record<Language, { readonly money: string; readonly date: string }>> = {
  de: { money: '#,##0.00\\ [$€-407]', date: '[$-407]dd\\.mm\\.yyyy' },
  en: { money: '[$€-809]#,##0.00', date: '[$-809]d\\ mmm\\ yyyy' },
}

const GENERAL = 0
const WHOLE = 1
const MONEY = 164
const DATE = 165

/** Place in `cellXfs`, each with a bold twin for sums right behind it. */
const PLACES: Readonly<Record<Look, number>> = {
  head: 1,
  note: 3,
  text: 5,
  quoted: 7,
  number: 9,
  days: 11,
  money: 13,
  date: 15,
}

export function styleOf(look: Look, bold = false): number {
  return PLACES[look] + (bold ? 1 : 0)
}

const TOP = '<alignment vertical="top"/>'
const WRAPPED = '<alignment vertical="top" wrapText="1"/>'

/** `xl/styles.xml`: two fonts, a fill for heads, and one format per kind of column. */
export function stylesXml(language: Language): string {
  const { money, date } = FORMATS[language]
  const xfs = [
    [xf(GENERAL, TOP)],
    pair(GENERAL, WRAPPED, ' applyFill="1" fillId="2"', 1),
    pair(GENERAL, '<alignment vertical="top"/>'),
    pair(GENERAL, WRAPPED),
    // as if typed with an apostrophe: pressing Enter in the cell makes no formula of it
    pair(GENERAL, WRAPPED, ' quotePrefix="1"'),
    pair(WHOLE, TOP),
    pair(GENERAL, TOP),
    pair(MONEY, TOP),
    pair(DATE, TOP),
  ].flat()
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="${MONEY}" formatCode="${xmlText(money)}"/><numFmt numFmtId="${DATE}" formatCode="${xmlText(date)}"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFD8E1F4"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}

function pair(format: number, alignment: string, more = '', font = 0): string[] {
  return [xf(format, alignment, more, font), xf(format, alignment, more, 1)]
}

function xf(format: number, alignment: string, more = '', font = 0): string {
  const fill = more.includes('fillId') ? '' : ' fillId="0"'
  return `<xf numFmtId="${format}" fontId="${font}"${fill} borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"${more}>${alignment}</xf>`
}
