import type { Measure } from '../../core/assessment/schema.ts'
import { idOf, isMade, type MeasureChange, withChange } from '../../storage/plan.ts'
import type { PlanSaver } from '../../storage/planSaver.ts'

/**
 * The plan as this tab knows it, a step ahead of the database: own changes stay on top until they are seen there. Measures that did not
 * change keep their identity, so that a row of the table redraws only when its own measure moved.
 */
export class PlanDraft {
  readonly #saver: Pick<PlanSaver, 'save' | 'state'>
  #stored: readonly Measure[]
  /** own changes not seen in the database yet, oldest first */
  #sent: readonly MeasureChange[]
  #measures: readonly Measure[]
  readonly #listeners = new Set<() => void>()

  constructor(stored: readonly Measure[], saver: Pick<PlanSaver, 'save' | 'state' | 'unwritten'>) {
    this.#saver = saver
    this.#stored = stored
    this.#sent = saver.unwritten
    this.#measures = onTop(stored, this.#sent)
  }

  getMeasures = (): readonly Measure[] => this.#measures

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  find(id: string): Measure | undefined {
    return this.#measures.find((measure) => measure.id === id)
  }

  /** Shown at once, and saved. */
  make(changes: readonly MeasureChange[]): void {
    if (changes.length === 0) return
    this.#sent = [...this.#sent, ...changes]
    this.#show()
    this.#saver.save(changes)
  }

  /** Changes fields of one measure; returns what was done, for the way back. `undefined` takes a field away. */
  edit = (id: string, part: PartOf<Measure>): MeasureChange[] => {
    const before = this.find(id)
    if (!before) return []
    const changes = [{ before, after: { ...before, ...part } as Measure }]
    this.make(changes)
    return changes
  }

  /** Takes what the database has now, whoever wrote it. */
  arrive(stored: readonly Measure[]): void {
    const known = new Map(this.#stored.map((measure) => [measure.id, measure]))
    this.#stored = stored.map((measure) => keep(known.get(measure.id), measure))
    this.#sent = this.#saver.state.kind === 'saved' ? [] : this.#notSeen()
    this.#show()
  }

  /** They are written in their order: what came before one that is seen is there as well. */
  #notSeen(): readonly MeasureChange[] {
    const byId = new Map(this.#stored.map((measure) => [measure.id, measure]))
    const seen = this.#sent.findLastIndex((change) => isMade(change, byId.get(idOf(change))))
    return this.#sent.slice(seen + 1)
  }

  #show(): void {
    const known = new Map(this.#measures.map((measure) => [measure.id, measure]))
    this.#measures = onTop(this.#stored, this.#sent).map((measure) => keep(known.get(measure.id), measure))
    for (const listener of this.#listeners) listener()
  }
}

export type PartOf<T> = { readonly [K in keyof T]?: T[K] | undefined }

function onTop(stored: readonly Measure[], changes: readonly MeasureChange[]): readonly Measure[] {
  if (changes.length === 0) return stored
  const measures = new Map(stored.map((measure) => [measure.id, measure]))
  for (const change of changes) {
    const id = idOf(change)
    const measure = withChange(measures.get(id) ?? null, change)
    if (measure) measures.set(id, measure)
    else measures.delete(id)
  }
  return [...measures.values()]
}

function keep(known: Measure | undefined, measure: Measure): Measure {
  return known && JSON.stringify(known) === JSON.stringify(measure) ? known : measure
}
