import { late } from './late.ts'

/** So many cards are looked through at a glance; beyond them one searches. */
export const HANDFUL = 8

export const { load: loadMany, useLate: useMany } = late(async () => (await import('./ManyAssessments.tsx')).drawMany)
