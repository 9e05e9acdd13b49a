import { readFileSync, writeFileSync } from 'node:fs'
import { newestAt } from '../core/assessment/canonical.ts'
import { printedMark } from '../core/assessment/signOff.ts'
import { type ReportOrder as Chosen, issueReport } from '../core/report/issueReport.ts'
import type { Scored } from '../core/scoring/compare.ts'
import { sha256Hex } from '../files/sha256Hex.ts'
import type { Language } from '../i18n/catalogue.ts'
import type { ImageFile } from '../pdf/assets.ts'
import { drawPdf } from '../pdf/drawPdf.ts'
import { readImage } from '../pdf/images/readImage.ts'
import { type OpenOptions, openCheck } from './openCheck.ts'
import { readBytes, reasonOf } from './readBytes.ts'
import { readRelease } from './readRelease.ts'
import { shippedLists } from './shippedLists.ts'
import { type ExitCode, hasEnded, type Terminal } from './terminal.ts'

export interface ReportOrder
  extends Pick<Chosen, 'profile' | 'recipient' | 'label' | 'namesMust' | 'notes'>,
    OpenOptions {
  readonly file: string
  readonly lang: Language
  /** YYYY-MM-DD; the day of the newest answer if not given */
  readonly date: string | undefined
  readonly releaseFile: string | undefined
  readonly logoFile: string | undefined
  /** the check before this one */
  readonly previousFile: string | undefined
  readonly out: string
}

/** Writes the same bytes that the app hands out for the same content and choices. */
export async function writeReport(order: ReportOrder, terminal: Terminal): Promise<ExitCode> {
  const opened = await openCheck(order.file, order, terminal)
  if (hasEnded(opened)) return opened
  const previous = await readPrevious(order, terminal)
  if (hasEnded(previous)) return previous
  const release = readRelease(order.releaseFile, terminal)
  if (hasEnded(release)) return release
  const logo = readLogo(order.logoFile, terminal)
  if (hasEnded(logo)) return logo
  const { assessment, questionnaire, attachments } = opened
  const report = issueReport(
    { questionnaire, assessment, fingerprint: printedMark(assessment), previous, lists: shippedLists() },
    {
      ...order,
      date: order.date ?? newestAt(assessment).slice(0, 10),
      release,
      group: null,
      logo: logo?.sha256 ?? null,
    },
  )
  const fonts = { regular: font('Regular'), bold: font('Bold') }
  const images = new Map<string, ImageFile>([...attachments, ...(logo ? [[logo.sha256, logo] as const] : [])])
  const pdf = await drawPdf({ content: report, fonts, images })
  try {
    writeFileSync(order.out, pdf)
    return 0
  } catch (error) {
    terminal.err(`${order.out}: cannot be written (${reasonOf(error)})`)
    return 2
  }
}

async function readPrevious(
  { previousFile, passwordFile }: ReportOrder,
  terminal: Terminal,
): Promise<Scored | null | ExitCode> {
  if (previousFile === undefined) return null
  const opened = await openCheck(previousFile, { passwordFile }, terminal)
  return hasEnded(opened) ? opened : { questionnaire: opened.questionnaire, assessment: opened.assessment }
}

function readLogo(
  file: string | undefined,
  terminal: Terminal,
): { readonly sha256: string; readonly bytes: Uint8Array } | null | ExitCode {
  if (file === undefined) return null
  const bytes = readBytes(file, terminal)
  if (hasEnded(bytes)) return bytes
  const image = readImage(bytes, file)
  if (!('problem' in image)) return { sha256: sha256Hex(bytes), bytes }
  terminal.err(`${file}: cannot be the logo (${image.problem}). It must be a PNG or JPEG in RGB.`)
  return 2
}

function font(weight: 'Regular' | 'Bold'): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../pdf/fonts/FiraSans-${weight}.ttf`, import.meta.url)))
}
