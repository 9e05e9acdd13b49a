import { changesBetween, type FieldChange, withChanges } from '../../core/assessment/answerChanges.ts'
import type { Answer } from '../../core/assessment/schema.ts'
import type { Unwritten } from '../../storage/saver.ts'

/**
 * One answer between the form and the database. It knows what this tab has written and not seen come back yet, and so tells the
 * echo of an own write from a change that came from elsewhere. Without that, every keystroke would come back and reset the field.
 */
export class AnswerDraft {
  #current: Answer | undefined
  /** own writes under way, oldest first; the feed may skip some of them, but never changes their order */
  #sent: { readonly answer: Answer; readonly changes: readonly FieldChange[] }[] = []

  /** `waiting`: what was changed before and could not be written; the rest of its answer may be older than what is there */
  constructor(answer: Answer | undefined, waiting?: Unwritten) {
    this.#current =
      waiting && answer ? withChanges(answer, waiting.changes, waiting.answer.at) : (waiting?.answer ?? answer)
    if (waiting && this.#current) this.#sent = [{ answer: this.#current, changes: waiting.changes }]
  }

  get current(): Answer | undefined {
    return this.#current
  }

  /** Takes what the user did; the changes are to be saved, none means nothing happened. */
  edit(next: Answer): readonly FieldChange[] {
    const changes = changesBetween(this.#current, next)
    if (changes.length === 0) return changes
    this.#current = next
    this.#sent.push({ answer: next, changes })
    return changes
  }

  /**
   * Takes what the database has now. `changed` are the fields that another tab moved; `again` are those that it does not have as they are
   * under way here: what both touched stays as typed here.
   */
  arrive(answer: Answer | undefined): { changed: readonly FieldChange[]; again: readonly FieldChange[] } {
    const echo = this.#sent.findLastIndex((sent) => same(sent.answer, answer))
    if (echo >= 0) {
      this.#sent = this.#sent.slice(echo + 1)
      return { changed: [], again: [] }
    }
    if (same(answer, this.#current) || answer === undefined) return { changed: [], again: [] }
    const mine = this.#sent.flatMap((sent) => sent.changes)
    const merged = withChanges(answer, mine, answer.at)
    const changed = changesBetween(this.#current, merged)
    const again = changesBetween(answer, merged)
    this.#current = again.length > 0 ? merged : answer
    this.#sent = again.length > 0 ? [{ answer: merged, changes: again }] : []
    return { changed, again }
  }
}

function same(a: Answer | undefined, b: Answer | undefined): boolean {
  return a === b || (a?.at === b?.at && JSON.stringify(a) === JSON.stringify(b))
}
