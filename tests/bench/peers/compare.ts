import { comparisonTable, standingTable } from './comparison.ts'
import type { Entry } from './entry.ts'
import { failures } from './failures.ts'
import { type Measured, measure } from './measure.ts'
import type { Configuration } from './options.ts'
import { planClicks } from './plan.ts'
import { questionsOf, synthetic } from './questionnaire.ts'
import type { Round } from './ratios.ts'
import { type Conditions, withBrowser } from './visit.ts'

/** Themenfelder of every questionnaire here. */
export const DOMAINS = 14

/** Longer on a processor made slower, which some need for a thousand questions. */
const PATIENCE_MS = 60_000

export type Ground = Pick<Conditions, 'origins' | 'chromium' | 'watch'>

export function conditionsOf({ questions, cpu }: Configuration, ground: Ground): Conditions {
  return { ...ground, cpu, size: { domains: DOMAINS, questions }, patience: PATIENCE_MS * cpu }
}

/** Everyone once in every round, each round beginning with another. @param hear gets the section as it stands after each round */
export async function compare(
  configuration: Configuration,
  entries: readonly Entry[],
  { rounds: count, ground, hear }: { rounds: number; ground: Ground; hear: (section: string) => void },
): Promise<void> {
  const conditions = conditionsOf(configuration, ground)
  const clicks = planClicks(questionsOf(synthetic(conditions.size)), configuration.answers)
  const rounds: Round[] = []
  await withBrowser(ground.chromium, (context) => context.newPage())
  for (let i = 0; i < count; i++) {
    const round = new Map<string, Measured | Error>()
    for (const entry of [...entries.slice(i % entries.length), ...entries.slice(0, i % entries.length)]) {
      const start = performance.now()
      const measured = await measure(entry, conditions, clicks).catch(reasonOf)
      round.set(entry.name, measured)
      const how = measured instanceof Error ? measured.message.split('\n')[0] : 'measured'
      console.error(`round ${i + 1} of ${count}, ${entry.name}: ${how} in ${seconds(start)}`)
    }
    rounds.push(round)
    hear(section(configuration, entries, rounds))
  }
}

function section(
  { questions, cpu, answers }: Configuration,
  entries: readonly Entry[],
  rounds: readonly Round[],
): string {
  const slow = cpu === 1 ? 'processor as it is' : `processor slowed down ${cpu} times`
  const head = `## ${questions} questions, ${slow}\n\n${rounds.length} ${rounds.length === 1 ? 'round' : 'rounds'} of ${answers} answers.`
  return [head, standingTable(entries, rounds), comparisonTable(entries, rounds), failures(entries, rounds)].join(
    '\n\n',
  )
}

function reasonOf(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
