import { parseArgs } from 'node:util'
import { PROFILES } from '../core/report/report.ts'
import { z } from '../core/zod.ts'
import { isLanguage } from '../i18n/catalogue.ts'
import type { ReportOrder } from './writeReport.ts'

/** What a person asked for, or the sentence that says why it cannot be done. */
type Call =
  | { readonly command: 'help' }
  | { readonly command: 'validate'; readonly files: readonly string[]; readonly json: boolean }
  | { readonly command: 'score'; readonly file: string; readonly questionnaireFile: string | undefined }
  | { readonly command: 'report'; readonly order: ReportOrder }
  | { readonly command: 'wrong'; readonly reason: string }

export function readCall(args: readonly string[]): Call {
  const [command, ...rest] = args
  switch (command) {
    case 'validate':
      return validateCall(rest)
    case 'score':
      return scoreCall(rest)
    case 'report':
      return reportCall(rest)
    case 'help':
    case '--help':
    case '-h':
      return { command: 'help' }
    case undefined:
      return wrong('No command is given.')
    default:
      return wrong(`There is no command "${command}".`)
  }
}

function validateCall(args: readonly string[]): Call {
  const given = options(args, ['json'], [])
  if (typeof given === 'string') return wrong(given)
  const { files, flags } = given
  return files.length > 0
    ? { command: 'validate', files, json: flags.has('json') }
    : wrong('validate needs at least one questionnaire file.')
}

function scoreCall(args: readonly string[]): Call {
  const given = options(args, [], ['questionnaire'])
  if (typeof given === 'string') return wrong(given)
  const [file, ...others] = given.files
  if (file === undefined || others.length > 0) return wrong('score needs exactly one file.')
  return { command: 'score', file, questionnaireFile: given.values.get('questionnaire') }
}

function reportCall(args: readonly string[]): Call {
  const given = options(args, [], ['questionnaire', 'profile', 'lang', 'date', 'out'])
  if (typeof given === 'string') return wrong(given)
  const { files, values } = given
  const [file, ...others] = files
  if (file === undefined || others.length > 0) return wrong('report needs exactly one file.')
  const profile = PROFILES.find((known) => known === values.get('profile'))
  if (profile === undefined) return wrong(`report needs --profile with one of: ${PROFILES.join(', ')}.`)
  const lang = values.get('lang') ?? 'de'
  if (!isLanguage(lang)) return wrong(`There is no report in the language "${lang}", only de and en.`)
  const date = values.get('date')?.replace(/T.*$/, '')
  if (date !== undefined && !z.iso.date().safeParse(date).success) return wrong('--date needs a day, like 2026-12-01.')
  const out = values.get('out')
  if (out === undefined) return wrong('report needs --out with the name of the PDF to write.')
  return {
    command: 'report',
    order: { file, questionnaireFile: values.get('questionnaire'), profile, lang, date, out },
  }
}

function wrong(reason: string): Call {
  return { command: 'wrong', reason }
}

interface Given {
  readonly files: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
}

/** Arguments split by `node:util`, whose own sentence is returned when there is an option that is not expected. */
function options(args: readonly string[], flags: readonly string[], values: readonly string[]): Given | string {
  const expected = Object.fromEntries([
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
    ...values.map((name) => [name, { type: 'string' }] as const),
  ])
  try {
    const parsed = parseArgs({ args: [...args], options: expected, allowPositionals: true })
    const entries = Object.entries(parsed.values)
    return {
      files: parsed.positionals,
      flags: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
      values: new Map(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
    }
  } catch (error) {
    if (error instanceof TypeError) return error.message.replace(/\. .*$/s, '.')
    throw error
  }
}
