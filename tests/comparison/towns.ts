import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { QUESTIONNAIRES } from '../../src/cli/shippedLists.ts'
import type { Answer, AssessmentFile } from '../../src/core/assessment/schema.ts'
import { UNKNOWN } from '../../src/core/assessment/values.ts'
import type { Scored } from '../../src/core/scoring/compare.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { FULL_CHECK, openShipped } from '../content/openShipped.ts'
import { type Scenario, scenario } from '../scenario.ts'

/** An invented municipality and how it stands: levels around `base`, better and worse in some Themenfelder. */
interface Town {
  readonly name: string
  readonly kind: string
  readonly inhabitants: number
  readonly asOf: string
  readonly base: number
  readonly better?: readonly string[]
  readonly worse?: readonly string[]
  /** scoping questions answered with no */
  readonly without?: readonly string[]
  /** Themenfelder of which nothing is answered yet */
  readonly open?: readonly string[]
  /** Themenfelder of which nobody knows anything */
  readonly unknown?: readonly string[]
}

/** Six, of different size, kind and standing: some group figures, each size class but one. */
export const TOWNS: readonly Town[] = [
  {
    name: 'Musterstadt',
    kind: 'kreisangehörige Stadt',
    inhabitants: 23_400,
    asOf: '2026-09-14',
    base: 2.6,
    better: ['BAK'],
    worse: ['DET'],
  },
  {
    name: 'Musterdorf',
    kind: 'kreisangehörige Gemeinde',
    inhabitants: 4100,
    asOf: '2026-10-02',
    base: 1.3,
    worse: ['NOT', 'DET'],
    without: ['vehicles', 'ot'],
    unknown: ['SRV'],
  },
  {
    name: 'Probeburg',
    kind: 'kreisangehörige Stadt',
    inhabitants: 61_000,
    asOf: '2026-06-30',
    base: 3.4,
    better: ['ORG', 'IAM'],
    worse: ['DLI'],
  },
  {
    name: 'Beispielhausen',
    kind: 'kreisangehörige Gemeinde',
    inhabitants: 9800,
    asOf: '2026-11-05',
    base: 2,
    better: ['GEB'],
    worse: ['PAT'],
    open: ['KOM'],
  },
  {
    name: 'Bad Entwurf',
    kind: 'kreisangehörige Stadt',
    inhabitants: 17_300,
    asOf: '2026-08-21',
    base: 1.8,
    better: ['PER'],
    worse: ['NOT', 'BAK'],
  },
  {
    name: 'Kreis Vordruck',
    kind: 'Kreis oder Landkreis',
    inhabitants: 214_000,
    asOf: '2026-10-19',
    base: 3,
    better: ['VOR', 'NOT'],
    worse: ['DET'],
  },
]

const bytes = new Uint8Array(readFileSync(new URL(FULL_CHECK, QUESTIONNAIRES)))
const sha256 = createHash('sha256').update(bytes).digest('hex')

const questionnaire = openShipped(FULL_CHECK)
const known = new Map<Town, Scored>()

/** The municipalities with the full check, each fitted as a file from outside would be; each is read once. */
export function scoredTowns(towns: readonly Town[] = TOWNS): Scored[] {
  return towns.map((town) => {
    const scored = known.get(town) ?? { questionnaire, assessment: answeredBy(town).assessment() }
    known.set(town, scored)
    return scored
  })
}

/** The same as bytes of an .itcheck file. */
export function townFile(town: Town): Uint8Array<ArrayBuffer> {
  return writeItcheck({ assessment: answeredBy(town).file, questionnaire: bytes, attachments: new Map() }, '1.0.0')
}

function answeredBy(town: Town): Scenario {
  const { id, version, scoping = [], domains } = questionnaire
  const answers = domains
    .filter((domain) => !town.open?.includes(domain.id))
    .flatMap((domain) => domain.questions.map((question) => [question.id, answerOf(town, domain.id, question.id)]))
  return scenario(questionnaire).with({
    ...headOf(town, { id, version, sha256 }),
    scope: Object.fromEntries(scoping.map((one) => [one.id, town.without?.includes(one.id) !== true])),
    answers: Object.fromEntries(answers),
  })
}

function answerOf(town: Town, domain: string, question: string): Answer {
  const at = '2026-11-02T10:00:00Z'
  if (town.unknown?.includes(domain)) return { at, value: UNKNOWN }
  const lean = (town.better?.includes(domain) ? 1 : 0) - (town.worse?.includes(domain) ? 1 : 0)
  const level = Math.round(town.base + lean + 1.4 * (chance(`${town.name}/${question}`) - 0.5))
  const depth = (['E0', 'E0', 'E1', 'E2'] as const)[Math.floor(4 * chance(`${question}/${town.name}`))] ?? 'E0'
  return { at, value: String(Math.max(0, Math.min(5, level))), evidence: { depth } }
}

function headOf(
  { name, kind, inhabitants, asOf }: Town,
  questionnaire: AssessmentFile['questionnaire'],
): Partial<AssessmentFile> {
  return {
    id: idOf(`assessment of ${name}`),
    series: idOf(`series of ${name}`),
    title: name,
    questionnaire,
    municipality: { name, kind, inhabitants, state: 'NW' },
    audit: { asOf },
  }
}

/** The same for the same text, in [0, 1). */
function chance(text: string): number {
  return Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 8), 16) / 2 ** 32
}

function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
