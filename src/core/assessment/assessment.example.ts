import type { AssessmentFile } from './schema.ts'
import { ASSESSMENT_FORMAT } from './values.ts'

/** A small assessment for tests; what a test is about is given, the rest stands here once. */
export function exampleAssessment(part: Partial<AssessmentFile> = {}): AssessmentFile {
  return {
    format: ASSESSMENT_FORMAT,
    id: '6f1d2c1e-0a67-4c64-9d6d-0d5f7d1c0001',
    series: '6f1d2c1e-0a67-4c64-9d6d-0d5f7d1c0002',
    previous: null,
    title: 'Musterstadt 2026',
    language: 'de',
    questionnaire: { id: 'kitchen-sink', version: '2.1.0', sha256: '0'.repeat(64) },
    municipality: { name: 'Musterstadt' },
    audit: {},
    createdAt: '2026-11-01T09:00:00Z',
    status: 'open',
    scope: {},
    targets: {},
    answers: {},
    assessor: {},
    settled: {},
    measures: [],
    decisions: [],
    signOff: [],
    log: [],
    ...part,
  }
}
