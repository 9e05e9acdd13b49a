import { expect, test } from 'vitest'
import { costWords } from './cost.ts'
import { scoringHelp } from './help/scoring.ts'

const CLASSES = ['none', 'low', 'medium', 'high'] as const

test('a cost class never stands without its amounts', () => {
  expect(CLASSES.map((cost) => costWords(cost, 'de'))).toEqual([
    'keine (nur eigene Arbeitszeit)',
    'gering (bis 5.000\u00a0€)',
    'mittel (5.000 bis 50.000\u00a0€)',
    'hoch (über 50.000\u00a0€)',
  ])
  expect(costWords('medium', 'en')).toBe('medium (€5,000 to €50,000)')
})

test('the help states the same amounts', () => {
  const help = JSON.stringify(scoringHelp)
  expect(help).toContain('„gering“ bis 5.000\u00a0€, „mittel“ 5.000 bis 50.000\u00a0€, „hoch“ über 50.000\u00a0€')
  expect(help).toContain('“low” up to €5,000, “medium” €5,000 to €50,000, “high” over €50,000')
})
