import { ASSESSMENT_FORMAT } from './values.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/** One step from a format to the next, for the opening of an old file and for the rows of the database alike. */
export interface Migration {
  /** 1 leads from it-check/assessment@1 to @2 */
  readonly from: number
  /** what changes, in a few words */
  readonly name: string
  /** Takes and returns the JSON of a whole assessment; `format` is set by `migrateAssessment`. */
  readonly up: (assessment: JsonObject) => JsonObject
}

/** Gapless and in order; each has a saved file of its format in `tests/files/saved`. None yet: the first format is the current one. */
export const ASSESSMENT_MIGRATIONS: readonly Migration[] = []

const [KIND = '', CURRENT = ''] = ASSESSMENT_FORMAT.split('@')

/** The number behind the @ of the format this version writes. */
export const ASSESSMENT_VERSION = Number(CURRENT)

/**
 * Brings an assessment of an older format to the current one. Anything else is handed on as it is:
 * `parseAssessment` says what is wrong with it.
 */
export function migrateAssessment(json: unknown, migrations = ASSESSMENT_MIGRATIONS): unknown {
  return migrations.reduce<unknown>((assessment, { from, up }) => {
    if (!hasFormat(assessment, `${KIND}@${from}`)) return assessment
    return { ...up(assessment), format: `${KIND}@${from + 1}` }
  }, json)
}

function hasFormat(json: unknown, format: string): json is JsonObject {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === format
}
