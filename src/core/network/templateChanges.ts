import { canonicalText } from '../assessment/canonical.ts'
import { compareTemplates, type HeldAnswer, type HeldTemplate } from '../assessment/heldTemplate.ts'

/** `evidence`: the level stays, and criteria, depth, date or reference are others. `words`: only what explains it. */
export const TEMPLATE_CHANGES = ['added', 'level', 'evidence', 'words', 'withdrawn'] as const
export type TemplateChangeKind = (typeof TEMPLATE_CHANGES)[number]

export interface TemplateChange {
  readonly question: string
  readonly kind: TemplateChangeKind
  /** `null`: nothing was said before */
  readonly before: HeldAnswer | null
  readonly after: HeldAnswer | null
}

/** What an arriving template is to the one that is held under its id. */
export type Arrival = 'new' | 'newer' | 'same' | 'older'

export function arrivalOf(held: HeldTemplate | undefined, next: HeldTemplate): Arrival {
  if (!held) return 'new'
  if (compareTemplates(next, held) < 0) return 'older'
  return content(held) === content(next) ? 'same' : 'newer'
}

/** Question by question, in the order of the newer one; what is said no more comes last. What has stayed is not named. */
export function templateChanges(before: HeldTemplate | undefined, after: HeldTemplate): TemplateChange[] {
  const was = new Map(Object.entries(before?.answers ?? {}))
  const is = new Map(Object.entries(after.answers))
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((question): TemplateChange[] => {
    const [old, now] = [was.get(question) ?? null, is.get(question) ?? null]
    const kind = kindOf(old, now)
    return kind ? [{ question, kind, before: old, after: now }] : []
  })
}

function kindOf(before: HeldAnswer | null, after: HeldAnswer | null): TemplateChangeKind | null {
  if (!before) return after && 'added'
  if (!after) return 'withdrawn'
  if (before.level !== after.level) return 'level'
  if (before.basis !== after.basis) return 'evidence'
  return canonicalText(before) === canonicalText(after) ? null : 'words'
}

function content({ at: _, ...said }: HeldTemplate): string {
  return canonicalText(said)
}
