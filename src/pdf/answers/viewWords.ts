import type { AnswersDraft } from './answersDraft.ts'

/** The labels of the answer that counts, or of the other one beside it: heard one after the other, they must not sound alike. */
export interface ViewWords {
  readonly answer: string
  readonly by: string
  readonly on: string
  readonly reason: string
  readonly met: string
  readonly notStated: string
  readonly metBeyond: string
  readonly notStatedBeyond: string
  readonly evidence: string
  readonly comment: string
  readonly note: string
  readonly files: string
  readonly photos: string
}

export function ownViewWords({ a }: AnswersDraft): ViewWords {
  return {
    answer: a('answer'),
    by: a('by'),
    on: a('on'),
    reason: a('reason'),
    met: a('met'),
    notStated: a('notStated'),
    metBeyond: a('metBeyond'),
    notStatedBeyond: a('notStatedBeyond'),
    evidence: a('evidence'),
    comment: a('comment'),
    note: a('note'),
    files: a('files'),
    photos: a('photos'),
  }
}

export function assessorViewWords({ a }: AnswersDraft): ViewWords {
  return {
    answer: a('assessor'),
    by: a('assessorBy'),
    on: a('assessorOn'),
    reason: a('assessorReason'),
    met: a('assessorMet'),
    notStated: a('assessorNotStated'),
    metBeyond: a('assessorMetBeyond'),
    notStatedBeyond: a('assessorNotStatedBeyond'),
    evidence: a('assessorEvidence'),
    comment: a('assessorComment'),
    note: a('assessorNote'),
    files: a('assessorFiles'),
    photos: a('assessorPhotos'),
  }
}

export function selfViewWords({ a }: AnswersDraft): ViewWords {
  return {
    answer: a('self'),
    by: a('selfBy'),
    on: a('selfOn'),
    reason: a('selfReason'),
    met: a('selfMet'),
    notStated: a('selfNotStated'),
    metBeyond: a('selfMetBeyond'),
    notStatedBeyond: a('selfNotStatedBeyond'),
    evidence: a('selfEvidence'),
    comment: a('selfComment'),
    note: a('selfNote'),
    files: a('selfFiles'),
    photos: a('selfPhotos'),
  }
}
