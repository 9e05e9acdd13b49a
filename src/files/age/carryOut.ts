import type { Result } from '../../core/problem.ts'
import type { ItcheckContent } from '../itcheckContent.ts'
import type { PartContent } from '../partContent.ts'
import { openWithPassword } from './openWithPassword.ts'
import { type SealedItcheck, sealItcheck } from './sealItcheck.ts'
import type { Work } from './work.ts'

export interface SealOrder {
  readonly kind: 'seal'
  readonly content: ItcheckContent | PartContent
  readonly appVersion: string
  readonly password: string
}

export interface OpenOrder {
  readonly kind: 'open'
  readonly bytes: Uint8Array
  readonly password: string
}

export type AgeOrder = SealOrder | OpenOrder
/** what each order gives */
export type AgeOutcome = Result<SealedItcheck> | Result<Uint8Array<ArrayBuffer>>

/** @throws the signal's reason after an abort */
export function carryOut(order: AgeOrder, work: Work): Promise<AgeOutcome> {
  return order.kind === 'seal'
    ? sealItcheck(order.content, order.appVersion, order.password, work)
    : openWithPassword(order.bytes, order.password, work)
}
