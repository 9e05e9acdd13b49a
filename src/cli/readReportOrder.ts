import { INNER_LABELS, PROFILES } from '../core/report/report.ts'
import { z } from '../core/zod.ts'
import { isLanguage } from '../i18n/catalogue.ts'
import type { ReportOrder } from './writeReport.ts'

/** The words of a call, sorted. */
export interface Given {
  readonly files: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
}

export const REPORT_FLAGS: readonly string[] = ['without-names', 'notes']
export const REPORT_VALUES: readonly string[] = [
  'questionnaire',
  'password-file',
  'profile',
  'lang',
  'date',
  'recipient',
  'label',
  'release',
  'logo',
  'previous',
  'out',
]

/** The report that is asked for, or the sentence that says what is wrong. An option of another profile is an error, not overlooked. */
export function readReportOrder({ files, flags, values }: Given): ReportOrder | string {
  const [file, ...others] = files
  if (file === undefined || others.length > 0) return 'report needs exactly one file.'
  const profile = PROFILES.find((known) => known === values.get('profile'))
  if (profile === undefined) return `report needs --profile with one of: ${PROFILES.join(', ')}.`
  const lang = values.get('lang') ?? 'de'
  if (!isLanguage(lang)) return `There is no report in the language "${lang}", only de and en.`
  const date = values.get('date')?.replace(/T.*$/, '')
  if (date !== undefined && !z.iso.date().safeParse(date).success) return '--date needs a day, like 2026-12-01.'
  const labelled = values.get('label')
  const label = INNER_LABELS.find((known) => known === labelled)
  if (labelled !== undefined && label === undefined) return `--label needs one of: ${INNER_LABELS.join(', ')}.`
  for (const [option, owner] of Object.entries(OWNERS)) {
    if ((flags.has(option) || values.has(option)) && owner !== profile)
      return `--${option} is for --profile ${owner} only.`
  }
  if (profile === 'public' && values.has('previous')) return '--previous is not for --profile public.'
  const out = values.get('out')
  if (out === undefined) return 'report needs --out with the name of the PDF to write.'
  return {
    file,
    questionnaireFile: values.get('questionnaire'),
    passwordFile: values.get('password-file'),
    profile,
    lang,
    date,
    recipient: values.get('recipient') ?? '',
    label: label ?? 'TLP:AMBER+STRICT',
    namesMust: !flags.has('without-names'),
    notes: flags.has('notes'),
    releaseFile: values.get('release'),
    logoFile: values.get('logo'),
    previousFile: values.get('previous'),
    out,
  }
}

/** Options that only one profile knows. */
const OWNERS: Readonly<Record<string, (typeof PROFILES)[number]>> = {
  'without-names': 'council',
  notes: 'internal',
  label: 'internal',
  release: 'public',
}
