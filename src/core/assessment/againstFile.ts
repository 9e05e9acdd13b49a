import { isSame } from './entries.ts'
import type { AssessmentFile } from './schema.ts'

/** How a kind of entry differs between a saved file and what is here, in numbers. */
export interface Differences {
  /** here and not in the file */
  readonly added: number
  /** in both, with another content */
  readonly changed: number
  /** in the file and not here any more */
  readonly missing: number
}

export interface AgainstFile {
  /** of both views */
  readonly answers: Differences
  readonly measures: Differences
  /** title, municipality, scoping answers, targets, decisions and the like */
  readonly details: boolean
}

/** What has happened to an assessment since it was saved; the change log is not compared, as it only tells of the rest. */
export function againstFile(file: AssessmentFile, here: AssessmentFile): AgainstFile {
  const answersOf = ({ answers, assessor }: AssessmentFile) =>
    new Map([
      ...Object.entries(answers).map(([question, answer]) => [`answers/${question}`, answer] as const),
      ...Object.entries(assessor).map(([question, answer]) => [`assessor/${question}`, answer] as const),
    ])
  const measuresOf = ({ measures }: AssessmentFile) => new Map(measures.map((measure) => [measure.id, measure]))
  return {
    answers: differences(answersOf(file), answersOf(here)),
    measures: differences(measuresOf(file), measuresOf(here)),
    details: !isSame(detailsOf(file), detailsOf(here)),
  }
}

function differences(file: ReadonlyMap<string, unknown>, here: ReadonlyMap<string, unknown>): Differences {
  const keys = [...here.keys()]
  return {
    added: keys.filter((key) => !file.has(key)).length,
    changed: keys.filter((key) => file.has(key) && !isSame(file.get(key), here.get(key))).length,
    missing: [...file.keys()].filter((key) => !here.has(key)).length,
  }
}

function detailsOf({ answers: _, assessor: __, measures: ___, log: ____, ...details }: AssessmentFile): unknown {
  return details
}
