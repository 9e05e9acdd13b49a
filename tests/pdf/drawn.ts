import { readFileSync } from 'node:fs'
import type { Report } from '../../src/core/report/report.ts'
import { renderPdf } from '../../src/pdf/renderPdf.ts'

export const FONTS = { regular: font('Regular'), bold: font('Bold') } as const

/** The file of a report. */
export function drawn(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  return renderPdf(report, { fonts: FONTS })
}

function font(face: 'Regular' | 'Bold'): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../src/pdf/fonts/FiraSans-${face}.ttf`, import.meta.url)))
}
