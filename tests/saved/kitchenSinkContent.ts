import { readFileSync } from 'node:fs'
import type { AssessmentFile } from '../../src/core/assessment/schema.ts'
import type { AttachmentFile, ItcheckContent } from '../../src/files/itcheckContent.ts'
import { sha256Hex } from '../../src/files/sha256Hex.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const attachment = (bytes: Uint8Array, extension: string): AttachmentFile & { readonly sha256: string } => ({
  bytes,
  extension,
  sha256: sha256Hex(bytes),
})

const questionnaire: Uint8Array = Uint8Array.from(
  readFileSync(new URL('../files/questionnaires/kitchen-sink.json', import.meta.url)),
)
/** a PNG of one pixel */
const photo = attachment(
  Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
    (character) => character.charCodeAt(0),
  ),
  'png',
)
const protocol = attachment(
  bytesOf('Wiederherstellungstest am 12.11.2026: Fachverfahren Meldewesen, 41 Minuten, vollständig.\n'),
  'txt',
)

const assessment: AssessmentFile = {
  format: 'it-check/assessment@1',
  id: '0b7f4f0e-3f0c-4a54-9d3b-3d9d5e1c7a01',
  series: '0b7f4f0e-3f0c-4a54-9d3b-3d9d5e1c7a02',
  previous: '0b7f4f0e-3f0c-4a54-9d3b-3d9d5e1c7a03',
  title: 'IT-Check Großmühlendorf 2026',
  language: 'de',
  questionnaire: { id: 'kitchen-sink', version: '2.1.0', sha256: sha256Hex(questionnaire) },
  municipality: {
    name: 'Großmühlendorf',
    key: '05999999',
    state: 'NW',
    inhabitants: 18_500,
    workplaces: 210,
    kind: 'kreisangehörig',
  },
  audit: {
    asOf: '2026-12-01',
    coverage: 'Rathaus, Bauhof, drei Kitas; ohne Stadtwerke',
    occasion: 'Beschluss des Hauptausschusses vom 03.09.2026',
    fileNumber: '10.24.03-07/2026',
    participants: [{ role: 'ISB' }, { role: 'Leitung', name: 'B. Beispiel' }],
    earlier: 'überörtliche Prüfung 2023',
  },
  createdAt: '2026-11-10T08:02:11Z',
  status: 'open',
  keepsLog: true,
  scope: { server: true, schools: false, remote: true },
  targets: { '*': 3, BAK: 4, 'ORG-01': 5 },
  answers: {
    'ORG-01': {
      value: '3',
      performedBy: 'self',
      assignee: 'Hauptamt',
      followUp: '2027-03-31',
      comment: 'Leitlinie vom 12.05.2026, im Intranet „Sicherheit“.\nNoch nicht allen bekannt.',
      note: 'Im Gespräch wirkte die Leitung sicher.',
      criteria: { a: true, b: true, c: false },
      evidence: { depth: 'E1', items: ['Leitlinie, unterschrieben'] },
      attachments: [
        { sha256: photo.sha256, name: 'Aushang Rathaus.png', type: 'image/png', caption: 'Aushang im Erdgeschoss' },
      ],
      source: { kind: 'own' },
      review: false,
      by: { role: 'ISB' },
      at: '2026-11-10T08:14:05Z',
    },
    'ORG-02': {
      value: 'partly',
      performedBy: 'shared',
      marks: ['later', 'objection'],
      source: { kind: 'carried', from: '0b7f4f0e-3f0c-4a54-9d3b-3d9d5e1c7a03', confirmed: true },
      changed: { reason: 'Der Vertrag wurde im Mai erweitert.', at: '2026-11-10T08:19:00Z' },
      by: { role: 'ISB' },
      at: '2026-11-10T08:20:00Z',
    },
    'BAK-01': {
      value: 'na',
      reason: 'Die Fachverfahren sichert das Rechenzentrum.',
      confirmedBy: { role: 'Leitung', at: '2026-11-12T15:00:00.250Z' },
      performedBy: 'provider',
      evidence: {
        depth: 'E1',
        role: 'IT',
        date: '2026-11-11',
        items: [
          { kind: 'document', reference: 'Vertrag', place: 'Hauptamt', date: '2024-02-01' },
          {
            kind: 'sample',
            population: '12 Fachverfahren',
            size: '3',
            selection: 'zufällig',
            result: 'alle enthalten',
          },
        ],
      },
      review: true,
      by: { role: 'IT' },
      at: '2026-11-11T10:00:00Z',
    },
    'BAK-02': {
      value: '2',
      evidence: { depth: 'E2', items: [] },
      attachments: [{ sha256: protocol.sha256, name: 'Test.txt', type: 'text/plain' }],
      source: { kind: 'provider', from: 'Zweckverband', confirmed: false },
      at: '2026-11-12T09:30:00Z',
    },
    'BAK-03': { value: 'unknown', assignee: 'Rechenzentrum', at: '2026-11-12T09:31:00Z' },
    'NET-01': { comment: 'noch zu beantworten', at: '2026-11-12T09:32:00Z' },
  },
  assessor: {
    'ORG-01': {
      value: 'na',
      reason: 'Nur zur Probe, siehe Vermerk.',
      confirmedBy: { role: 'Leitung', at: '2026-11-18T10:00:00Z' },
      performedBy: 'provider',
      assignee: 'Prüfteam',
      followUp: '2027-05-01',
      comment: 'Gespräch mit der Leitung am 18.11.',
      note: 'nachfassen',
      criteria: { a: false },
      evidence: { depth: 'E3', role: 'ISB', date: '2026-11-17', items: [] },
      attachments: [
        { sha256: photo.sha256, name: 'Aushang Rathaus.png', type: 'image/png', caption: 'derselbe Aushang' },
      ],
      source: { kind: 'merged', from: 'Teil 2', confirmed: false },
      review: true,
      marks: ['agreed'],
      changed: { reason: 'Der Aushang kam erst nach der letzten Prüfung.', at: '2026-11-18T10:04:00Z' },
      by: { role: 'Prüferin' },
      at: '2026-11-18T10:05:00Z',
    },
    'BAK-02': { value: '1', comment: 'Der letzte Test liegt zwei Jahre zurück.', at: '2026-11-18T11:00:00Z' },
  },
  settled: { 'BAK-02': { view: 'assessor', reason: 'Protokoll fehlt für 2025.', at: '2026-11-18T11:30:00Z' } },
  overrides: {
    'must-evidence/ORG-01': {
      reason: 'Das Papier liegt erst im Januar vor.',
      by: { role: 'Leitung' },
      at: '2026-11-22T09:00:00Z',
      basis: 'ORG-01=3',
    },
  },
  measures: [
    {
      id: '0b7f4f0e-3f0c-4a54-9d3b-3d9d5e1c7a11',
      questions: ['BAK-02'],
      lifts: [{ question: 'BAK-02', to: 3 }],
      title: 'Wiederherstellung jährlich üben',
      owner: 'IT-Leitung',
      start: '2027-01-15',
      due: '2027-06-30',
      status: 'open',
      effort: 2,
      days: 5,
      cost: { once: 5000, yearly: 1200.5, kind: 'konsumtiv', budgetYear: 2027, product: '01.11.02' },
      dependsOn: ['0b7f4f0e-3f0c-4a54-9d3b-3d9d5e1c7a12'],
      evidence: 'Protokoll',
      decision: 'HFA 14.12.2026, TOP 7',
      note: 'mit dem Zweckverband abstimmen',
      worked: 'Ein fester Termin im März, den alle kennen.',
      caution: 'Die Übung braucht einen Rechner, der nicht im Netz hängt.',
      history: [{ at: '2026-11-20T07:00:00Z', status: 'open' }],
    },
    { id: '0b7f4f0e-3f0c-4a54-9d3b-3d9d5e1c7a12', questions: [], title: 'Ersatzserver beschaffen', status: 'done' },
  ],
  decisions: [
    {
      question: 'BAK-03',
      kind: 'risk-accepted',
      by: 'Verwaltungsvorstand',
      until: '2027-12-31',
      reason: 'Ablösung des Altsystems bis dahin',
    },
  ],
  signOff: [{ role: 'Bürgermeisterin', at: '2026-11-23T12:00:00Z' }],
  visit: {
    date: '2026-11-24',
    start: '08:30',
    until: '16:00',
    talks: {
      'office.isb': {
        order: 1,
        title: 'Auftaktgespräch',
        roles: ['isb'],
        place: 'office',
        questions: ['ORG-01', 'ORG-02'],
        day: 1,
        start: '09:15',
        minutes: 45,
        breakAfter: 10,
        seconds: 1820,
        since: '2026-11-24T08:45:00Z',
      },
    },
  },
  earlier: {
    assessment: '0b7f4f0e-3f0c-4a54-9d3b-3d9d5e1c7a03',
    asOf: '2025-05-12',
    questionnaire: { id: 'kitchen-sink', version: '2.0.0', sha256: 'd'.repeat(64) },
    answers: {
      'ORG-02': {
        value: 'no',
        level: 0,
        performedBy: 'self',
        comment: 'Für 2026 vorgesehen',
        evidence: { depth: 'E1', role: 'ISB', date: '2025-05-09', items: ['Haushaltsplan'] },
        by: { role: 'ISB' },
        at: '2025-05-09T09:00:00Z',
      },
      'BAK-01': { value: 'na', reason: 'Das macht der Zweckverband.', at: '2025-05-09T09:10:00Z' },
    },
    measures: [
      {
        id: '0b7f4f0e-3f0c-4a54-9d3b-3d9d5e1c7a12',
        questions: ['BAK-02'],
        title: 'Ersatzserver beschaffen',
        owner: 'IT-Leitung',
        due: '2026-06-30',
        status: 'open',
        cost: { once: 8000, yearly: 400 },
      },
    ],
  },
  archive: [
    {
      from: '0b7f4f0e-3f0c-4a54-9d3b-3d9d5e1c7a03',
      asOf: '2025-12-01',
      questionnaire: { id: 'kitchen-sink', version: '2.0.0', sha256: '5'.repeat(64) },
      at: '2026-11-10T08:02:11Z',
      asked: {
        'BAK-00': {
          text: {
            de: 'Sichern Sie Ihre Daten und üben Sie das Zurückspielen?',
            en: 'Do you back up and practise restoring?',
          },
          change: 'split',
          after: ['BAK-01', 'BAK-02'],
          options: [
            { id: 'no', level: 0, label: { de: 'nein', en: 'no' } },
            { id: 'yes', level: 3, label: { de: 'ja', en: 'yes' } },
          ],
          levels: { yes: { de: 'Beides geschieht.', en: 'Both are done.' } },
          criteria: { a: { de: 'Alle Server sind dabei.', en: 'All servers are included.' } },
        },
      },
      answers: {
        'BAK-00': {
          value: 'yes',
          reason: 'früher',
          confirmedBy: { role: 'Leitung', at: '2025-11-12T15:00:00Z' },
          performedBy: 'provider',
          assignee: 'IT',
          followUp: '2026-01-31',
          comment: 'Zurückgespielt wurde zuletzt im Frühjahr.',
          note: 'klang unsicher',
          criteria: { a: true },
          evidence: { depth: 'E1', role: 'IT', date: '2025-11-11', items: [] },
          attachments: [
            { sha256: protocol.sha256, name: 'Test 2025.txt', type: 'text/plain', caption: 'der Test davor' },
          ],
          source: { kind: 'provider', from: 'Zweckverband', confirmed: true },
          review: false,
          marks: ['later'],
          changed: { reason: 'Der Vertrag war neu.', at: '2025-11-12T09:29:00Z' },
          by: { role: 'IT' },
          at: '2025-11-12T09:30:00Z',
        },
      },
      assessor: {
        'BAK-00': {
          value: 'no',
          reason: 'früher',
          confirmedBy: { role: 'Leitung', at: '2025-11-18T10:00:00Z' },
          performedBy: 'self',
          assignee: 'Prüfteam',
          followUp: '2026-02-01',
          comment: 'Nicht vorgelegt.',
          note: 'nachfassen',
          criteria: { a: false },
          evidence: { depth: 'E2', role: 'ISB', date: '2025-11-17', items: [] },
          attachments: [{ sha256: photo.sha256, name: 'Schrank.png', type: 'image/png', caption: 'Bänder im Schrank' }],
          source: { kind: 'own', from: 'hier', confirmed: true },
          review: true,
          marks: ['agreed'],
          changed: { reason: 'Der Nachweis fehlte.', at: '2025-11-18T10:59:00Z' },
          by: { role: 'Prüferin' },
          at: '2025-11-18T11:00:00Z',
        },
      },
      settled: { 'BAK-00': { view: 'assessor', reason: 'Kein Protokoll.', at: '2025-11-18T11:30:00Z' } },
      overrides: {
        'must-evidence/BAK-00': {
          reason: 'Das Protokoll wird nachgereicht.',
          by: { role: 'Leitung' },
          at: '2025-11-22T09:00:00Z',
          basis: 'BAK-00=no',
        },
      },
      scope: { mainframe: true },
      targets: { 'BAK-00': 4 },
      decisions: [
        {
          question: 'BAK-00',
          kind: 'risk-accepted',
          by: 'Verwaltungsvorstand',
          until: '2026-12-31',
          reason: 'bis zum neuen Server',
        },
      ],
      measures: {
        '0b7f4f0e-3f0c-4a54-9d3b-3d9d5e1c7a12': { questions: ['BAK-00'], lifts: [{ question: 'BAK-00', to: 3 }] },
      },
      talks: { 'office.isb': ['BAK-00'] },
    },
  ],
  log: [
    {
      id: '2026-11-18T11:30:00.000Z-1',
      at: '2026-11-18T11:30:00Z',
      role: 'ISB',
      tab: 't1',
      path: '/answers/BAK-02/value',
      before: '3',
      after: '2',
    },
  ],
}

/** Content of a `.itcheck` file in which every field of the format is filled. */
export const kitchenSinkContent: ItcheckContent = {
  assessment,
  questionnaire,
  attachments: new Map([photo, protocol].map(({ sha256, ...file }) => [sha256, file])),
}
