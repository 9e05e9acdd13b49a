import type { Answer, Archived, Attachment } from './schema.ts'

type View = Readonly<Record<string, Answer>>

/** SHA-256 (hex) of the attachments that archived answers name. */
export function photosInArchive(archive: readonly Archived[]): ReadonlySet<string> {
  const answers = archive.flatMap(({ answers = {}, assessor = {} }) =>
    [answers, assessor].flatMap(Object.values<Answer>),
  )
  return new Set(answers.flatMap(({ attachments = [] }) => attachments).map(({ sha256 }) => sha256))
}

/** Puts another attachment in the place of this one, everywhere in the archive. */
export function withPhotoInArchive(archive: readonly Archived[], sha256: string, instead: Attachment): Archived[] {
  const swap = (view: View) => Object.fromEntries(Object.entries(view).map(([id, answer]) => [id, swapped(answer)]))
  const swapped = (answer: Answer): Answer =>
    answer.attachments
      ? {
          ...answer,
          attachments: answer.attachments.map((item) => (item.sha256 === sha256 ? { ...item, ...instead } : item)),
        }
      : answer
  return archive.map((entry) => ({
    ...entry,
    ...(entry.answers && { answers: swap(entry.answers) }),
    ...(entry.assessor && { assessor: swap(entry.assessor) }),
  }))
}
