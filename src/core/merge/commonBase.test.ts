import { expect, it } from 'vitest'
import { kitchenSinkContent } from '../../../tests/saved/kitchenSinkContent.ts'
import type { AssessmentFile, LogEntry } from '../assessment/schema.ts'
import { commonBase } from './commonBase.ts'

const [question = '', other = ''] = Object.keys(kitchenSinkContent.assessment.answers)

/** One more comment, as it is given on one of two computers. */
function commented(file: AssessmentFile, at: string, id: string, [where, after]: [string, string]): AssessmentFile {
  const before = file.answers[where]?.comment
  const row: LogEntry = { id, at, tab: 'aaaa', path: `/answers/${where}/comment`, before, after }
  const answers = { ...file.answers, [where]: { ...file.answers[where], comment: after, at } }
  return { ...file, answers, log: [...file.log, row] }
}

it('finds the common state although an answer that both have was changed on one side since, and so has another time', () => {
  const common = commented(kitchenSinkContent.assessment, '2030-01-01T10:00:00Z', 'z1', [question, 'eins'])
  const mine = commented(common, '2030-01-01T11:00:00Z', 'z2', [question, 'zwei'])
  const theirs = commented(common, '2030-01-01T12:00:00Z', 'z3', [other, 'drei'])
  expect(commonBase(mine, theirs)?.answers[question]?.comment).toBe('eins')
  expect(commonBase(mine, theirs)?.answers[other]?.comment).toBe(common.answers[other]?.comment)
})

it('finds none where something was changed without a row in the log', () => {
  const common = commented(kitchenSinkContent.assessment, '2030-01-01T10:00:00Z', 'z1', [question, 'eins'])
  const unlogged = { ...commented(common, '2030-01-01T11:00:00Z', 'z2', [question, 'zwei']), log: common.log }
  expect(commonBase(unlogged, commented(common, '2030-01-01T12:00:00Z', 'z3', [other, 'drei']))).toBeNull()
})
