import { attachmentsIn } from '../../src/core/assessment/attachments.ts'
import { cutPart } from '../../src/core/merge/cutPart.ts'
import type { PartContent } from '../../src/files/partContent.ts'
import { kitchenSinkContent } from './kitchenSinkContent.ts'

// the saved part is from before there were follow-ups and good practice
const { earlier: _, ...later } = kitchenSinkContent.assessment
const measures = later.measures.map(({ worked: _worked, caution: _caution, ...measure }) => measure)
const handedOut = { ...later, measures }
const { slip, base } = cutPart(handedOut, ['ORG-01', 'BAK-02', 'BAK-03'], {
  id: '0b7f4f0e-3f0c-4a54-9d3b-3d9d5e1c7b01',
  at: '2026-11-20T07:00:00Z',
  recipient: 'Rechenzentrum',
  keptBack: ['notes'],
})
const answers = {
  ...base.answers,
  'BAK-03': { value: '4', comment: 'seit Oktober', by: { role: 'Rechenzentrum' }, at: '2026-11-24T09:00:00Z' },
}
const assessment = {
  ...base,
  answers,
  log: [
    {
      id: '01khw0000r-rz01-0001',
      at: '2026-11-24T09:00:00Z',
      tab: 'rz01',
      path: '/answers/BAK-03/value',
      before: 'unknown',
      after: '4',
    },
  ],
}
const named = attachmentsIn(assessment)

/** Three questions of the kitchen sink as they come back: one answered, two as they were handed out. */
export const kitchenSinkPart: PartContent = {
  slip,
  base,
  assessment,
  questionnaire: kitchenSinkContent.questionnaire,
  attachments: new Map([...kitchenSinkContent.attachments].filter(([sha256]) => named.has(sha256))),
}
