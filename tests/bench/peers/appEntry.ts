import { createHash } from 'node:crypto'
import { ASSESSMENT_FORMAT } from '../../../src/core/assessment/values.ts'
import { type Entry, type Row, SLATES, type Slate } from './entry.ts'
import { itCheck, VERSION } from './formats/itCheck.ts'
import { commentKey, filledAnswers, questionsOf, type Size, synthetic } from './questionnaire.ts'

const DATABASE = 'it-check'
const AT = '2026-11-27T08:00:00Z'

/** An assessment for each slate. */
const ASSESSMENTS: Readonly<Record<Slate, string>> = {
  answered: '00000000-0000-4000-8000-00000000000a',
  first: '00000000-0000-4000-8000-00000000000b',
  filled: '00000000-0000-4000-8000-00000000000f',
}

export const APP: Entry = {
  name: 'app',
  label: 'IT-Check',
  site: 'app',
  address: (_, slate) => domainAddress(slate, 'D01'),
  radio: ({ id }, option) => `[data-question="${id}"] input[name="value"][value="${option}"]`,
  comment: ({ id }) => `[data-question="${id}"] textarea[name="comment"]`,
  score: () => '.domain-score',
  turnTo: ({ domain }, slate) => `location.hash = ${JSON.stringify(domainAddress(slate, domain).slice(1))}`,
  stored: ({ id }, _, slate) => ({ database: DATABASE, key: [ASSESSMENTS[slate], 'answers', id] }),
  preparation: (size) => {
    const { id } = synthetic(size)
    return {
      address: '/',
      until: { database: DATABASE, store: 'definitions', key: [id, VERSION] },
      rows: rows(size),
      fetched: `/questionnaires/${id}/${VERSION}.json`,
    }
  },
}

function domainAddress(slate: Slate, domain: string): string {
  return `/#/p/${ASSESSMENTS[slate]}/fragen/${domain}`
}

function rows(size: Size): Row[] {
  const questionnaire = synthetic(size)
  const answers = filledAnswers(questionnaire)
  const sha256 = createHash('sha256')
    .update(JSON.stringify(itCheck(questionnaire)))
    .digest('hex')
  const assessment = ASSESSMENTS.filled
  return [
    ...SLATES.map((slate) => {
      const id = ASSESSMENTS[slate]
      return {
        store: 'assessments',
        value: { id, body: header(id, { id: questionnaire.id, version: VERSION, sha256 }) },
      }
    }),
    ...questionsOf(questionnaire).flatMap(({ id }, i) => {
      const value = answers[id] ?? ''
      const comment = answers[commentKey(id)]
      const entry = `0000000000-bench0-${String(i).padStart(4, '0')}`
      const said = { id: entry, at: AT, tab: 'bench0', path: `/answers/${id}/value`, after: value }
      return [
        {
          store: 'answers',
          value: { assessment, view: 'answers', question: id, body: { value, at: AT, ...(comment && { comment }) } },
        },
        { store: 'log', value: { assessment, id: entry, body: said } },
      ]
    }),
  ]
}

function header(id: string, questionnaire: object): object {
  return {
    format: ASSESSMENT_FORMAT,
    id,
    series: id,
    previous: null,
    title: 'Prüfung 2026',
    language: 'de',
    questionnaire,
    municipality: { name: 'Musterstadt', state: 'NW' },
    audit: {},
    createdAt: AT,
    status: 'open',
    scope: {},
    targets: {},
    settled: {},
    decisions: [],
    signOff: [],
  }
}
