import { describe, expect, it } from 'vitest'
import { exampleAssessment } from '../assessment/assessment.example.ts'
import type { HeldTemplate } from '../assessment/heldTemplate.ts'
import type { AssessmentFile } from '../assessment/schema.ts'
import { applyMerge } from './applyMerge.ts'
import { cutPart } from './cutPart.ts'
import { merge } from './merge.ts'

const template = (part: Partial<HeldTemplate> = {}): HeldTemplate => ({
  provider: { name: 'Rechenzentrum' },
  asOf: '2026-10-01',
  number: 1,
  scope: 'alle',
  language: 'de',
  questionnaire: { id: 'kitchen-sink', version: '2.1.0', sha256: '0'.repeat(64) },
  answers: {
    'BAK-02': { value: '3', level: 3, depth: 'E0', basis: 'a' },
    'ORG-01': { value: '2', level: 2, depth: 'E0', basis: 'b' },
  },
  at: '2026-11-01T09:00:00Z',
  ...part,
})
const holding = (templates?: AssessmentFile['templates']) => exampleAssessment(templates ? { templates } : {})
const merged = (...three: [AssessmentFile, AssessmentFile, AssessmentFile]) => applyMerge(merge(...three)).templates

describe('templates of providers in three states', () => {
  const [first, second, third] = [template(), template({ number: 2 }), template({ asOf: '2027-01-01' })]

  it('come along from either side, and nobody is asked which is the later one', () => {
    expect(merged(holding(), holding({ a: first }), holding({ b: second }))).toEqual({ a: first, b: second })
    const base = holding({ rz: first })
    expect(merged(base, holding({ rz: second }), holding({ rz: third }))).toEqual({ rz: third })
    expect(merged(base, holding({ rz: third }), holding({ rz: second }))).toEqual({ rz: third })
    const [one, other] = [template({ scope: 'x' }), template({ scope: 'y' })]
    expect(merged(base, holding({ rz: one }), holding({ rz: other }))).toEqual(
      merged(base, holding({ rz: other }), holding({ rz: one })),
    )
  })

  it('go where one side took them out, unless the other one has a later state', () => {
    const base = holding({ rz: first })
    expect(merged(base, base, holding())).toBeUndefined()
    expect(merged(base, holding({ rz: second }), holding())).toEqual({ rz: second })
    expect(merged(base, holding(), holding({ rz: second }))).toEqual({ rz: second })
  })

  it('travel in a part with its questions, and come back without taking the others away', () => {
    const whole = exampleAssessment({ templates: { rz: template({ left: ['X-01'] }) } })
    const { base } = cutPart(whole, ['BAK-02'], { id: 'part', at: '2026-11-02T09:00:00Z', recipient: 'IT' })
    expect(Object.keys(base.templates?.['rz']?.answers ?? {})).toEqual(['BAK-02'])
    expect(JSON.stringify(base)).not.toContain('X-01')
    expect(cutPart(whole, ['NET-01'], { id: 'p', at: base.createdAt, recipient: 'IT' }).base.templates).toBeUndefined()
    const newer = { ...whole, templates: { rz: third } }
    expect(merged(base, newer, base)).toEqual({ rz: third })
  })
})
