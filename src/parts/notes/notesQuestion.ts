/** Asked before a file is written of an assessment that has notes; answered by `NotesDialog`, which the frame draws while there is a question. */
export interface NotesQuestion {
  /** how many notes there are */
  readonly count: number
  /** `null`: no file after all */
  readonly answer: (notes: boolean | null) => void
}

let question: NotesQuestion | null = null
const listeners = new Set<() => void>()

/** Whether the notes go along; `null`: it was called off. */
export function askForNotes(count: number): Promise<boolean | null> {
  question?.answer(null)
  return new Promise((resolve) => {
    tell({
      count,
      answer: (notes) => {
        tell(null)
        resolve(notes)
      },
    })
  })
}

export function notesQuestion(): NotesQuestion | null {
  return question
}

export function onNotesQuestion(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(next: NotesQuestion | null): void {
  question = next
  for (const listener of listeners) listener()
}
