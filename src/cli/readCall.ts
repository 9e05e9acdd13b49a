import { parseArgs } from 'node:util'
import type { OpenOptions } from './openCheck.ts'
import type { ContributionOrder } from './printContribution.ts'
import { type Given, REPORT_FLAGS, REPORT_VALUES, readReportOrder } from './readReportOrder.ts'
import type { ReportOrder } from './writeReport.ts'

/** What a person asked for, or the sentence that says why it cannot be done. */
type Call =
  | { readonly command: 'help' }
  | { readonly command: 'validate'; readonly files: readonly string[]; readonly json: boolean }
  | { readonly command: 'score'; readonly file: string; readonly options: OpenOptions }
  | { readonly command: 'contribution'; readonly order: ContributionOrder }
  | { readonly command: 'report'; readonly order: ReportOrder }
  | { readonly command: 'wrong'; readonly reason: string }

export function readCall(args: readonly string[]): Call {
  const [command, ...rest] = args
  switch (command) {
    case 'validate':
      return validateCall(rest)
    case 'score':
      return scoreCall(rest)
    case 'contribution':
      return contributionCall(rest)
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
  const given = options(args, [], ['questionnaire', 'password-file'])
  if (typeof given === 'string') return wrong(given)
  const [file, ...others] = given.files
  if (file === undefined || others.length > 0) return wrong('score needs exactly one file.')
  const { values } = given
  const files = { questionnaireFile: values.get('questionnaire'), passwordFile: values.get('password-file') }
  return { command: 'score', file, options: files }
}

function contributionCall(args: readonly string[]): Call {
  const given = options(args, ['without-state'], ['questionnaire', 'password-file', 'out'])
  if (typeof given === 'string') return wrong(given)
  const [file, ...others] = given.files
  if (file === undefined || others.length > 0) return wrong('contribution needs exactly one file.')
  const { flags, values } = given
  const order = {
    file,
    withState: !flags.has('without-state'),
    questionnaireFile: values.get('questionnaire'),
    passwordFile: values.get('password-file'),
    out: values.get('out'),
  }
  return { command: 'contribution', order }
}

function reportCall(args: readonly string[]): Call {
  const given = options(args, REPORT_FLAGS, REPORT_VALUES)
  if (typeof given === 'string') return wrong(given)
  const order = readReportOrder(given)
  return typeof order === 'string' ? wrong(order) : { command: 'report', order }
}

function wrong(reason: string): Call {
  return { command: 'wrong', reason }
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
