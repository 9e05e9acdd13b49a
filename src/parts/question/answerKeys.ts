import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { keysOf } from './options.ts'

/** First and last of the keys that answer a question of this questionnaire. */
export function answerKeys({ scales }: Questionnaire): readonly [string, string] {
  const keys = scales
    .flatMap(({ options }) => keysOf(options.map(({ id }) => id)))
    .filter((key) => key !== undefined)
    .toSorted()
  return [keys.at(0) ?? '', keys.at(-1) ?? '']
}
