import { printContribution } from './printContribution.ts'
import { printScore } from './printScore.ts'
import { readCall } from './readCall.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { USAGE } from './usage.ts'
import { validate } from './validate.ts'

/** Runs one call of the command line; `args` are the words after `itcheck --`. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = readCall(args)
  switch (call.command) {
    case 'help':
      terminal.out(USAGE)
      return 0
    case 'wrong':
      terminal.err(`${call.reason}\n\n${USAGE}`)
      return 2
    case 'validate':
      return validate(call.files, call.json, terminal)
    case 'score':
      return printScore(call.file, call.options, terminal)
    case 'contribution':
      return printContribution(call.order, terminal)
    case 'report': {
      // the PDF code takes longer to load than the other commands take to run
      const { writeReport } = await import('./writeReport.ts')
      return writeReport(call.order, terminal)
    }
  }
}
