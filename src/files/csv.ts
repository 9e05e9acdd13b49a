/** Where a cell begins like this, a spreadsheet would run it as a formula. */
const FORMULA = /^[=+\-@\t\r]/

export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text)
}

/**
 * A table as CSV that Excel and LibreOffice open with a double click on a German computer: UTF-8 with byte order mark, semicolons,
 * CRLF. Text that could be run as a formula gets an apostrophe before it (OWASP, "CSV Injection"); numbers are cells without quotes.
 */
export function csv(rows: readonly (readonly (string | number)[])[]): Uint8Array<ArrayBuffer> {
  const text = rows.map((row) => row.map(cell).join(';')).join('\r\n')
  return new TextEncoder().encode(`\uFEFF${text}\r\n`)
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = looksLikeFormula(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
