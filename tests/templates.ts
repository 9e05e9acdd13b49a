import type { HeldTemplate, OwnTemplate } from '../src/core/assessment/heldTemplate.ts'

/** What a provider says of two questions, as a municipality holds it. */
export const exampleTemplate: HeldTemplate = {
  provider: { name: 'Rechenzentrum Musterland' },
  asOf: '2026-10-01',
  number: 1,
  scope: 'gilt für alle Mitglieder',
  language: 'de',
  questionnaire: { id: 'kurz-check', version: '1.0.0', sha256: '0'.repeat(64) },
  answers: {
    'BAK-02': { value: 'yes', level: 3, depth: 'E1', reference: 'Zertifikat 44', basis: 'a' },
    'BAK-03': { value: 'partly', level: 2, depth: 'E0', basis: 'b' },
  },
  at: '2026-11-01T09:00:00Z',
}

/** What a provider has before it has written anything. */
export const ownTemplate: OwnTemplate = { id: 'rz', provider: '', scope: '', questions: {} }
