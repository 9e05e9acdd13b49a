import type { Answer, Archived, AssessmentFile, Earlier, LogEntry } from './schema.ts'

/** What may be left out of a file that an assessment is written to; its manifest says so. */
export type LeftOut = 'notes'

type Answers = Readonly<Record<string, Answer>>

/** Says who and when, and nothing by itself. */
const STAMP = new Set(['at', 'by', 'source'])

/** How many answers have a note of the assessor's own. */
export function countNotes(file: Pick<AssessmentFile, 'answers' | 'assessor' | 'archive'>): number {
  return [file, ...(file.archive ?? [])]
    .flatMap(({ answers = {}, assessor = {} }) => [...Object.values(answers), ...Object.values(assessor)])
    .filter(({ note }) => note?.trim()).length
}

/** Without the assessor's own notes, in either view, in the archive and in the change log. An answer that was nothing but a note goes as a whole. */
export function withoutNotes(file: AssessmentFile): AssessmentFile {
  return {
    ...file,
    answers: answersWithoutNotes(file.answers),
    assessor: answersWithoutNotes(file.assessor),
    ...(file.archive && { archive: archiveWithoutNotes(file.archive) }),
    log: file.log.flatMap(entryWithoutNote),
    ...(file.earlier && { earlier: earlierWithoutNotes(file.earlier) }),
  }
}

/** It is made without them; a file from elsewhere may have them all the same. */
function earlierWithoutNotes(earlier: Earlier): Earlier {
  return { ...earlier, answers: answersWithoutNotes(earlier.answers) as Earlier['answers'] }
}

/** The very object where there is no note. */
export function answersWithoutNotes(answers: AssessmentFile['answers']): AssessmentFile['answers'] {
  if (Object.values(answers).every((answer) => !('note' in answer))) return answers
  const left = Object.entries(answers).flatMap(([question, answer]): [string, Answer][] => {
    if (!('note' in answer)) return [[question, answer]]
    const { note: _, ...rest } = answer
    return saysSomething(rest) ? [[question, rest]] : []
  })
  return Object.fromEntries(left)
}

/** Each entry stays, also one that was nothing but notes: by its place `withNotesOf` knows where they were. */
function archiveWithoutNotes(archive: readonly Archived[]): Archived[] {
  return archive.map((entry) => ({
    ...entry,
    ...(entry.answers && { answers: answersWithoutNotes(entry.answers) }),
    ...(entry.assessor && { assessor: answersWithoutNotes(entry.assessor) }),
  }))
}

/** `file`, which came without notes, with those that `known` has: that they are not in the file was nobody's wish. */
export function withNotesOf(file: AssessmentFile, known: AssessmentFile): AssessmentFile {
  return {
    ...file,
    answers: joined(file.answers, known.answers),
    assessor: joined(file.assessor, known.assessor),
    ...(file.archive && { archive: file.archive.map((entry, i) => withArchivedNotes(entry, known.archive?.[i])) }),
  }
}

function withArchivedNotes(entry: Archived, known: Archived | undefined): Archived {
  if (!known || known.from !== entry.from || known.at !== entry.at) return entry
  return {
    ...entry,
    ...(entry.answers && known.answers && { answers: joined(entry.answers, known.answers) }),
    ...(entry.assessor && known.assessor && { assessor: joined(entry.assessor, known.assessor) }),
  }
}

function joined(answers: Answers, known: Answers): AssessmentFile['answers'] {
  const notes = Object.entries(known).flatMap(([question, { note, ...rest }]): [string, Answer][] => {
    const answer = answers[question]
    if (note === undefined || answer?.note !== undefined) return []
    if (answer) return [[question, { ...answer, note }]]
    return saysSomething(rest) ? [] : [[question, { ...rest, note }]]
  })
  return { ...answers, ...Object.fromEntries(notes) }
}

function saysSomething(answer: Partial<Answer>): boolean {
  return Object.entries(answer).some(([field, value]) => value !== undefined && !STAMP.has(field))
}

/** '/assessor/BAK-02/note' goes; of an answer, a view or a whole assessment in the log what it says of notes. */
function entryWithoutNote(entry: LogEntry): LogEntry[] {
  const [, area, , field] = entry.path.split('/')
  const isAnswer = area === 'answers' || area === 'assessor'
  if (isAnswer && field === 'note') return []
  if (isAnswer && field !== undefined) return [entry]
  const stripped = { ...entry }
  for (const side of ['before', 'after'] as const) {
    if (side in stripped && (isAnswer || area === '')) stripped[side] = withoutNoteDeep(stripped[side])
  }
  return [stripped]
}

function withoutNoteDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNoteDeep)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => (key === 'note' ? [] : [[key, withoutNoteDeep(child)]])),
  )
}
