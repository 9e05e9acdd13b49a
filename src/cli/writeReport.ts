import { readFileSync, writeFileSync } from 'node:fs'
import { fingerprint, newestAt } from '../core/assessment/canonical.ts'
import { issueReport } from '../core/report/issueReport.ts'
import { PLAIN_ORDER } from '../core/report/plainOrder.ts'
import type { Profile } from '../core/report/report.ts'
import type { Language } from '../i18n/catalogue.ts'
import { NO_IMAGES } from '../pdf/assets.ts'
import { drawPdf } from '../pdf/drawPdf.ts'
import { openCheck } from './openCheck.ts'
import { reasonOf } from './readBytes.ts'
import { shippedLists } from './shippedLists.ts'
import { type ExitCode, hasEnded, type Terminal } from './terminal.ts'

export interface ReportOrder {
  readonly file: string
  readonly questionnaireFile: string | undefined
  readonly profile: Profile
  readonly lang: Language
  /** YYYY-MM-DD; the day of the newest answer if not given */
  readonly date: string | undefined
  readonly out: string
}

/** Writes the same bytes that the app hands out for the same content, language and date. */
export async function writeReport(order: ReportOrder, terminal: Terminal): Promise<ExitCode> {
  const opened = openCheck(order.file, order.questionnaireFile, terminal)
  if (hasEnded(opened)) return opened
  const { assessment, questionnaire, sha256 } = opened
  const report = issueReport(
    { questionnaire, assessment, fingerprint: fingerprint(assessment, sha256), previous: null, lists: shippedLists() },
    { ...PLAIN_ORDER, profile: order.profile, lang: order.lang, date: order.date ?? newestAt(assessment).slice(0, 10) },
  )
  const fonts = { regular: font('Regular'), bold: font('Bold') }
  const pdf = await drawPdf({ content: report, fonts, images: NO_IMAGES })
  try {
    writeFileSync(order.out, pdf)
    return 0
  } catch (error) {
    terminal.err(`${order.out}: cannot be written (${reasonOf(error)})`)
    return 2
  }
}

function font(weight: 'Regular' | 'Bold'): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../pdf/fonts/FiraSans-${weight}.ttf`, import.meta.url)))
}
