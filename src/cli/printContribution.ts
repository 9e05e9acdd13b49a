import { writeFileSync } from 'node:fs'
import { buildContribution } from '../core/network/buildContribution.ts'
import { isExample } from '../core/network/example.ts'
import { problem } from '../core/problem.ts'
import { score } from '../core/scoring/score.ts'
import { contributionFile } from '../files/contributionFile.ts'
import { type OpenOptions, openCheck } from './openCheck.ts'
import { acceptedFrom, problemLine } from './problemLine.ts'
import { reasonOf } from './readBytes.ts'
import { type ExitCode, hasEnded, type Terminal } from './terminal.ts'

export interface ContributionOrder extends OpenOptions {
  readonly file: string
  readonly withState: boolean
  /** where to write it; on stdout if none is given */
  readonly out?: string | undefined
}

/** The contribution with the same bytes as in the app, or every reason why there is none. The example is shown, and not written. */
export async function printContribution(order: ContributionOrder, terminal: Terminal): Promise<ExitCode> {
  const { file, withState, out } = order
  const opened = await openCheck(file, order, terminal)
  if (hasEnded(opened)) return opened
  const { questionnaire, assessment } = opened
  const input = { questionnaire, assessment, score: score(questionnaire, assessment) }
  const contribution = acceptedFrom(file, buildContribution(input, { withState }), terminal)
  if (hasEnded(contribution)) return contribution
  const written = acceptedFrom(file, contributionFile(contribution), terminal)
  if (hasEnded(written)) return written
  if (isExample(assessment)) terminal.err(problemLine(file, problem('contribution-example', '/series')))
  if (out === undefined) {
    terminal.out(new TextDecoder().decode(written.bytes).trimEnd())
    return 0
  }
  if (isExample(assessment)) return 1
  try {
    writeFileSync(out, written.bytes)
    return 0
  } catch (error) {
    terminal.err(`${out}: cannot be written (${reasonOf(error)})`)
    return 2
  }
}
