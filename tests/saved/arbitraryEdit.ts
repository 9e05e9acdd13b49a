import fc from 'fast-check'
import { canonicalText } from '../../src/core/assessment/canonical.ts'
import type { AssessmentFile } from '../../src/core/assessment/schema.ts'
import { randomFrom } from '../hostile/random.ts'
import { arbitraryContent } from './arbitraryContent.ts'

type Fields = Record<string, unknown>

const PHOTO = { name: 'Foto.jpg', type: 'image/jpeg' }

const { seed = 2026 } = fc.readConfigureGlobal()
/** Made once: to make one takes a hundred times as long as to merge two. */
const POOL = fc.sample(arbitraryContent, { seed, numRuns: 16 }).map(({ assessment }, i) => withPhotos(assessment, i))
const fromPool = fc.constantFrom(...POOL)

/** An assessment, and copies of it in which some places were changed: fields, whole answers and measures, entries, log rows. */
export function arbitraryCopies(copies: number) {
  const edit = fc.tuple(fromPool, fc.nat(), fc.integer({ min: 0, max: 6 }))
  return fc.tuple(fromPool, fc.array(edit, { minLength: copies, maxLength: copies })).map(([base, edits]) => {
    return {
      base,
      copies: edits.map(([donor, seed, share]) => {
        const random = randomFrom(seed)
        return edited(base, donor, () => random.below(10) < share)
      }),
    }
  })
}

/**
 * The photos of its answers by names that the others of the pool have too: SHA-256 from nothing never meet, and so are never changed or
 * taken out on both sides. Each once in an answer, as the app stores them.
 */
function withPhotos(assessment: AssessmentFile, place: number): AssessmentFile {
  const named = (answers: AssessmentFile['answers']) =>
    Object.fromEntries(
      Object.entries(answers).map(([question, answer], i) => {
        const photos = ['a', 'b', 'c'].flatMap((letter, j) =>
          (place >> ((i + j) % 4)) % 2 === 0 ? [] : [{ ...PHOTO, sha256: letter.repeat(64), caption: `${place % 3}` }],
        )
        return [question, photos.length > 0 ? { ...answer, attachments: photos } : answer]
      }),
    )
  return { ...assessment, answers: named(assessment.answers), assessor: named(assessment.assessor) }
}

/** `base`, in which `pick` lets places of `donor` take the place of its own. */
function edited(base: AssessmentFile, donor: AssessmentFile, pick: () => boolean): AssessmentFile {
  const byId = ({ measures }: AssessmentFile): Fields => Object.fromEntries(measures.map((m) => [m.id, m]))
  const records = mixed(base, donor, pick, [
    'format',
    'id',
    'series',
    'previous',
    'questionnaire',
    'createdAt',
    'earlier',
    'answers',
    'assessor',
    'measures',
    'log',
  ])
  return {
    ...records,
    answers: mixedRecords(base.answers, donor.answers, pick),
    assessor: mixedRecords(base.assessor, donor.assessor, pick),
    measures: Object.values(mixedRecords(byId(base), byId(donor), pick)),
    log: [...base.log, ...(pick() ? donor.log.filter(({ id }) => !base.log.some((row) => row.id === id)) : [])],
  } as AssessmentFile
}

/** Required fields are never taken out: what comes out must be an assessment. */
const REQUIRED = [
  ...['at', 'id', 'title', 'status', 'questions', 'format', 'series', 'previous', 'language', 'questionnaire', 'audit'],
  ...['municipality', 'createdAt', 'scope', 'targets', 'settled', 'decisions', 'signOff'],
]

function mixedRecords(base: Fields, donor: Fields, pick: () => boolean): Fields {
  const names = [...new Set([...Object.keys(base), ...Object.keys(donor)])]
  return Object.fromEntries(
    names.flatMap((name) => {
      const [ours, other] = [own(base, name) as Fields | undefined, own(donor, name) as Fields | undefined]
      if (!ours || !other) return (ours ? !pick() : pick()) ? [[name, ours ?? other]] : []
      return [[name, mixed(ours, other, pick, [])]]
    }),
  )
}

function mixed(base: Fields, donor: Fields, pick: () => boolean, fixed: readonly string[]): Fields {
  const names = [...new Set([...Object.keys(base), ...Object.keys(donor)])]
  return Object.fromEntries(
    names.flatMap((name) => {
      const source = !fixed.includes(name) && pick() ? donor : base
      const value = own(source, name) ?? (REQUIRED.includes(name) ? own(base, name) : undefined)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** What an assessment says, whatever the order in which it lists things that have names of their own, photos and the past of a measure. */
export function unordered(file: AssessmentFile): unknown {
  const byText = (a: unknown, b: unknown) => (canonicalText(a) < canonicalText(b) ? -1 : 1)
  const sorted = (list: unknown) => (Array.isArray(list) ? (list as unknown[]).toSorted(byText) : list)
  const withSorted = (record: object, name: string) =>
    Object.hasOwn(record, name) ? { ...record, [name]: sorted((record as Record<string, unknown>)[name]) } : record
  const answers = (of: AssessmentFile['answers']) =>
    Object.entries(of)
      .map(([question, answer]) => [question, withSorted(answer, 'attachments')])
      .toSorted(byText)
  return {
    ...file,
    answers: answers(file.answers),
    assessor: answers(file.assessor),
    measures: sorted(file.measures.map((measure) => withSorted(measure, 'history'))),
    log: sorted(file.log),
    decisions: sorted(file.decisions),
  }
}
