import { CONDITIONS, type ConditionId } from './conditions.ts'

/** A broken rule: its number (see `conditions.ts`) and a sentence about what is wrong, with the place or thing where known. */
export interface Finding {
  readonly id: ConditionId
  readonly message: string
}

export type AddFinding = (id: ConditionId, detail?: string) => void

export function collectFindings(): { readonly findings: Finding[]; readonly add: AddFinding } {
  const findings: Finding[] = []
  const add: AddFinding = (id, detail) => {
    findings.push({ id, message: detail === undefined ? `${CONDITIONS[id]}.` : `${CONDITIONS[id]}: ${detail}.` })
  }
  return { findings, add }
}
