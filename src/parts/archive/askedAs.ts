import type { Archived, Asked } from '../../core/assessment/schema.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'

const SCALE = 'asked'

/** What the archive knows of a question, in the shape in which answers are shown: its version may not be on this device. */
export function askedAs(id: string, asked: Asked | undefined): { question: Question; questionnaire: Questionnaire } {
  const question: Question = {
    id,
    text: asked?.text ?? { de: id },
    scale: SCALE,
    weight: 1,
    rank: 1,
    criteria: Object.entries(asked?.criteria ?? {}).map(([name, text]) => ({ id: name, kind: 'more', text })),
  }
  const options = (asked?.options ?? []).map(({ id: name, level, label }) => ({
    id: name,
    level,
    ...(label && { label }),
  }))
  const languages = Object.keys(question.text)
  return { question, questionnaire: { languages, scales: [{ id: SCALE, options }] } as unknown as Questionnaire }
}

/** Where something that was asked before became this question, newest first. */
export function archivedFor(archive: readonly Archived[], question: string): { id: string; entry: Archived }[] {
  return archive
    .flatMap((entry) =>
      Object.entries(entry.asked ?? {})
        .filter(([id, { after }]) => after.includes(question) && saysAnything(entry, id))
        .map(([id]) => ({ id, entry })),
    )
    .reverse()
}

/** Ids of questions of which an answer was put aside. */
export function answeredIn({ answers = {}, assessor = {} }: Archived): string[] {
  return [...new Set([...Object.keys(answers), ...Object.keys(assessor)])]
}

function saysAnything(entry: Archived, id: string): boolean {
  return answeredIn(entry).includes(id)
}
