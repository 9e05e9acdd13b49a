import { score } from '../core/scoring/score.ts'
import { type OpenOptions, openCheck } from './openCheck.ts'
import { type ExitCode, hasEnded, type Terminal } from './terminal.ts'

/** The score as one JSON object on one line of stdout. */
export async function printScore(file: string, options: OpenOptions, terminal: Terminal): Promise<ExitCode> {
  const opened = await openCheck(file, options, terminal)
  if (hasEnded(opened)) return opened
  terminal.out(JSON.stringify(score(opened.questionnaire, opened.assessment)))
  return 0
}
