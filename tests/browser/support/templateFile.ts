import { readFileSync } from 'node:fs'
import { type ProviderTemplate, serializeProviderTemplate } from '../../../src/core/network/providerTemplate.ts'
import { sha256Hex } from '../../../src/files/sha256Hex.ts'

const VERSION = '1.0.2'
const bytes = readFileSync(new URL(`../../../questionnaires/kurz-check/${VERSION}.json`, import.meta.url))

/** What an invented data centre says about three questions of the first Themenfeld. */
export const TEMPLATE: ProviderTemplate = {
  format: 'it-check/provider-template@1',
  id: '00000000-0000-4000-8000-0000000000c7',
  provider: { name: 'Rechenzentrum Musterland', contact: 'isb@rechenzentrum.example' },
  asOf: '2026-10-01',
  number: 1,
  scope: 'gilt für alle Mitglieder, die ihre Server bei uns betreiben',
  language: 'de',
  questionnaire: { id: 'kurz-check', version: VERSION, sha256: sha256Hex(new Uint8Array(bytes)) },
  answers: {
    'ORG-01': { value: 'yes', level: 3, depth: 'E1', reference: 'Leitlinie, Fassung 3' },
    'ORG-03': {
      value: 'yes',
      level: 3,
      criteria: ['a'],
      depth: 'E1',
      date: '2026-09-14',
      reference: 'ISO-27001-Zertifikat Nr. 44/2026, einsehbar im Kundenportal',
      explanation: 'Wir stellen die Person für alle Mitglieder.',
    },
    'ORG-08': { value: 'no', level: 0, depth: 'E0' },
    'PER-01': { value: 'partly', level: 2, depth: 'E0' },
    'ALT-01': { value: 'yes', level: 3, depth: 'E0' },
  },
}

export function templateFile(template: ProviderTemplate) {
  return {
    name: 'vorlage.json',
    mimeType: 'application/json',
    buffer: Buffer.from(serializeProviderTemplate(template)),
  }
}
