import { score } from '../core/scoring/score.ts'
import { openCheck } from './openCheck.ts'
import { type ExitCode, hasEnded, type Terminal } from './terminal.ts'

/** The score as one JSON object on one line of stdout. */
export function printScore(file: string, questionnaireFile: string | undefined, terminal: Terminal): ExitCode {
  const opened = openCheck(file, questionnaireFile, terminal)
  if (hasEnded(opened)) return opened
  terminal.out(JSON.stringify(score(opened.questionnaire, opened.assessment)))
  return 0
}
