import { randomFrom } from '../../hostile/random.ts'
import type { SyntheticQuestion } from './questionnaire.ts'
import { levelOf, OPTIONS } from './scale.ts'

export interface Click {
  readonly question: SyntheticQuestion
  readonly option: string
}

const SEED = 11

/** Questions and answers to click, the same for everyone, each question once; every answer moves the mean that is shown. */
export function planClicks(questions: readonly SyntheticQuestion[], count: number): Click[] {
  const random = randomFrom(SEED)
  const left = [...questions]
  const levels = new Map<string, number[]>()
  const clicks: Click[] = []
  while (clicks.length < count && left.length > 0) {
    const [question] = left.splice(random.below(left.length), 1)
    if (!question) break
    const given = levels.get(question.domain) ?? []
    const moving = OPTIONS.filter(({ level }) => level !== null && shown([...given, level]) !== shown(given))
    if (moving.length === 0) continue
    const option = random.pick(moving).id
    levels.set(question.domain, [...given, levelOf(option) ?? 0])
    clicks.push({ question, option })
  }
  return clicks
}

function shown(levels: readonly number[]): string {
  return (levels.reduce((sum, level) => sum + level, 0) / levels.length).toFixed(1)
}
