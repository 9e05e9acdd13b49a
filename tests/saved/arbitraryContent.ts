import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Answer, AssessmentFile, LogEntry, Measure } from '../../src/core/assessment/schema.ts'
import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { kitchenSinkContent } from './kitchenSinkContent.ts'

type Json = Readonly<Record<string, unknown>>

const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 10 }))
const id = fc.uuid({ version: 4 })
const sha = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'))
const utc = fc
  .date({ min: new Date(0), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString())
const day = utc.map((at) => at.slice(0, 10))
const euros = fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e9, noNaN: true }))

/** Every field name of the format, wherever it stands: a name of a later version is none of these. */
const knownNames = new Set<string>()
JSON.stringify(JSON.parse(readFileSync('questionnaires/assessment.schema.json', 'utf8')), (key, value) => {
  if (key === 'properties') for (const name of Object.keys(value)) knownNames.add(name)
  return value
})

/** Fields that no version knows yet, with names that trip up code that treats objects as maps. */
const later: fc.Arbitrary<Json> = fc
  .dictionary(
    fc.oneof(fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'then', '', '0', '/~'), text),
    fc.jsonValue({ maxDepth: 3 }),
    { maxKeys: 2 },
  )
  .filter(
    (json) => !JSON.stringify(json).includes('"__proto__"') && !Object.keys(json).some((name) => knownNames.has(name)),
  )

/** Objects with the given fields, `required` always, the rest at will, and fields of later versions beside them. */
function loose<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: readonly (keyof T)[]) {
  const known = fc.record(fields, { requiredKeys: [...required] as never })
  return fc.tuple(later, known).map(([extra, record]) => ({ ...extra, ...record }))
}

const time = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const minutes = fc.nat({ max: 300 })
const by = loose({ role: text }, ['role'])
const answer = (values: readonly string[]): fc.Arbitrary<Answer> =>
  loose<Json>(
    {
      value: fc.constantFrom(...values, 'unknown', 'na'),
      reason: text,
      confirmedBy: loose({ role: text, at: utc }, ['role', 'at']),
      performedBy: fc.constantFrom('self', 'provider', 'shared'),
      assignee: text,
      followUp: day,
      comment: text,
      note: text,
      criteria: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.boolean()),
      evidence: loose<Json>({ depth: fc.constantFrom('E0', 'E1', 'E2', 'E3'), items: fc.array(later) }, ['depth']),
      attachments: fc.array(
        loose<Json>({ sha256: sha, name: text, type: text, caption: text }, ['sha256', 'name', 'type']),
        { maxLength: 2 },
      ),
      source: loose<Json>(
        { kind: fc.constantFrom('own', 'carried', 'provider', 'merged'), from: text, confirmed: fc.boolean() },
        ['kind'],
      ),
      review: fc.boolean(),
      marks: fc.uniqueArray(fc.constantFrom('later', 'objection', 'agreed'), { maxLength: 3 }),
      changed: loose<Json>({ reason: text, at: utc }, ['reason', 'at']),
      by,
      at: utc,
    },
    ['at'],
  ) as fc.Arbitrary<Answer>

const answers = loose<Json>(
  { 'ORG-01': answer(['0', '3', '5']), 'BAK-01': answer(['no', 'partly', 'yes']), 'OTHER-01': answer(['9']) },
  [],
).map(({ 'ORG-01': org, 'BAK-01': bak, 'OTHER-01': other }) =>
  Object.fromEntries(Object.entries({ 'ORG-01': org, 'BAK-01': bak, 'OTHER-01': other }).filter(([, a]) => a)),
) as fc.Arbitrary<AssessmentFile['answers']>

const lift = loose<Json>({ question: text, to: fc.nat({ max: 5 }) }, ['question', 'to'])

const measure = loose<Json>(
  {
    id,
    questions: fc.array(text, { maxLength: 3 }),
    lifts: fc.array(lift, { maxLength: 2 }),
    title: text,
    owner: text,
    start: day,
    due: day,
    status: text,
    dependsOn: fc.array(id, { maxLength: 2 }),
    evidence: text,
    decision: text,
    note: text,
    effort: fc.integer({ min: 1, max: 5 }),
    days: euros,
    cost: loose<Json>({ once: euros, yearly: euros, kind: fc.constantFrom('investiv', 'konsumtiv') }, []),
    worked: text,
    caution: text,
    history: fc.array(later, { maxLength: 2 }),
  },
  ['id', 'questions', 'title', 'status'],
) as fc.Arbitrary<Measure>

const talk = loose<Json>(
  {
    order: fc.nat({ max: 9 }),
    title: text,
    roles: fc.array(text, { maxLength: 2 }),
    place: text,
    questions: fc.array(text, { maxLength: 3 }),
    day: fc.integer({ min: 1, max: 9 }),
    start: time,
    minutes,
    breakAfter: minutes,
    seconds: fc.nat(),
    since: utc,
  },
  ['order', 'roles', 'questions'],
)
const visit = loose<Json>(
  { date: day, start: time, until: time, talks: fc.dictionary(fc.constantFrom('office.it', 'x', '/~'), talk) },
  [],
)

const earlierAnswer = loose<Json>(
  {
    value: fc.constantFrom('0', '3', 'partly', 'unknown', 'na'),
    level: fc.nat({ max: 5 }),
    reason: text,
    performedBy: fc.constantFrom('self', 'provider', 'shared'),
    comment: text,
    // kept out of every file that leaves without notes, should another program have written one here
    note: text,
    evidence: loose<Json>({ depth: fc.constantFrom('E0', 'E1', 'E2', 'E3'), date: day }, ['depth']),
    by,
    at: utc,
  },
  ['at'],
)
const earlier = loose<Json>(
  {
    assessment: id,
    asOf: day,
    questionnaire: fc.constant(kitchenSinkContent.assessment.questionnaire),
    answers: fc.dictionary(fc.constantFrom('ORG-01', 'BAK-01', 'gone'), earlierAnswer),
    measures: fc.uniqueArray(measure, { maxLength: 2, selector: (m) => m.id }),
  },
  ['assessment', 'asOf', 'questionnaire', 'answers', 'measures'],
)

const settled = loose<Json>({ view: fc.constantFrom('answers', 'assessor'), reason: text, at: utc }, [
  'view',
  'reason',
  'at',
])
const override = loose<Json>({ reason: text, by, at: utc, basis: text }, ['reason', 'at'])
const target = fc.integer({ min: 1, max: 5 })
const decision = loose<Json>({ question: text, kind: text, by: text, until: day, reason: text }, [
  'question',
  'kind',
  'by',
  'reason',
])
const gone = fc.constantFrom('OLD-01', 'OTHER-01')
const archived = loose<Json>(
  {
    from: id,
    asOf: day,
    questionnaire: fc.constant({ ...kitchenSinkContent.assessment.questionnaire, version: '2.0.0' }),
    at: utc,
    asked: fc.dictionary(
      gone,
      loose<Json>(
        {
          text: fc.record({ de: text }),
          change: text,
          after: fc.array(gone, { maxLength: 2 }),
          options: fc.array(
            loose<Json>({ id: text, level: fc.nat({ max: 5 }), label: fc.record({ de: text }) }, ['id', 'level']),
            { maxLength: 2 },
          ),
          levels: fc.dictionary(gone, fc.record({ de: text }), { maxKeys: 1 }),
          criteria: fc.dictionary(gone, fc.record({ de: text }), { maxKeys: 2 }),
        },
        ['text', 'change', 'after'],
      ),
      { maxKeys: 2 },
    ),
    answers: fc.dictionary(gone, answer(['3', 'ja']), { maxKeys: 2 }),
    assessor: fc.dictionary(gone, answer(['3', 'ja']), { maxKeys: 1 }),
    settled: fc.dictionary(gone, settled, { maxKeys: 1 }),
    overrides: fc.dictionary(text, override, { maxKeys: 1 }),
    scope: fc.dictionary(gone, fc.boolean(), { maxKeys: 1 }),
    targets: fc.dictionary(gone, target, { maxKeys: 1 }),
    decisions: fc.array(decision, { maxLength: 1 }),
    measures: fc.dictionary(
      gone,
      loose<Json>({ questions: fc.array(gone, { maxLength: 2 }), lifts: fc.array(lift, { maxLength: 1 }) }, [
        'questions',
      ]),
      { maxKeys: 1 },
    ),
    talks: fc.dictionary(gone, fc.array(gone, { maxLength: 2 }), { maxKeys: 1 }),
  },
  ['from', 'questionnaire', 'at'],
)

const logEntry = loose<Json>({ id, at: utc, role: text, tab: text, path: text, before: later, after: later }, [
  'id',
  'at',
  'tab',
  'path',
]) as fc.Arbitrary<LogEntry>

const assessment: fc.Arbitrary<AssessmentFile> = loose<Json>(
  {
    format: fc.constant('it-check/assessment@1'),
    id,
    series: id,
    previous: fc.option(id),
    title: text,
    language: fc.constantFrom('de', 'en'),
    questionnaire: fc.constant(kitchenSinkContent.assessment.questionnaire),
    municipality: loose<Json>(
      { name: text, key: text, state: text, inhabitants: fc.nat(), workplaces: fc.nat(), kind: text },
      ['name'],
    ),
    audit: loose<Json>(
      {
        asOf: day,
        coverage: text,
        occasion: text,
        fileNumber: text,
        participants: fc.array(by, { maxLength: 2 }),
        earlier: text,
      },
      [],
    ),
    createdAt: utc,
    status: fc.constantFrom('open', 'signed-off'),
    scope: fc.dictionary(fc.constantFrom('server', 'schools', 'gone'), fc.boolean()),
    targets: fc.dictionary(fc.constantFrom('*', 'BAK', 'ORG-01', 'gone'), target),
    answers,
    assessor: answers,
    settled: fc.dictionary(fc.constantFrom('ORG-01', 'gone'), settled),
    overrides: fc.dictionary(fc.constantFrom('unanswered/BAK-01', 'must-evidence/ORG-01', 'gone/X'), override, {
      minKeys: 1,
    }),
    measures: fc.uniqueArray(measure, { maxLength: 3, selector: (m) => m.id }),
    decisions: fc.array(decision, { maxLength: 2 }),
    signOff: fc.array(later, { maxLength: 2 }),
    visit,
    earlier,
    archive: fc.array(archived, { minLength: 1, maxLength: 2 }),
    log: fc.uniqueArray(logEntry, { maxLength: 3, selector: (entry) => entry.id }),
  },
  [
    ...(['format', 'id', 'series', 'previous', 'title', 'language', 'questionnaire', 'municipality', 'audit'] as const),
    ...([
      'createdAt',
      'status',
      'scope',
      'targets',
      'answers',
      'assessor',
      'settled',
      'measures',
      'decisions',
    ] as const),
    ...(['signOff', 'log'] as const),
  ],
) as unknown as fc.Arbitrary<AssessmentFile>

const attachments = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.stringMatching(/^[a-z0-9]{1,8}$/)), { maxLength: 3 })
  .map((files) => new Map(files.map(([bytes, extension]) => [sha256Hex(bytes), { bytes, extension }])))

/** Any content that a file may have, except for the questionnaire: whose bytes nobody wants to read in a failure. */
export const arbitraryContent = fc.record({
  assessment: assessment.map((file) => JSON.parse(JSON.stringify(file)) as AssessmentFile),
  attachments,
})
