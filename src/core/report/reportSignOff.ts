import type { Assessment } from '../assessment/schema.ts'
import { z } from '../zod.ts'
import type { ReportSignOff } from './issued.ts'

/** An entry of `signOff`; whatever else it holds is kept and not shown. */
const Entry = z.looseObject({
  role: z.string().trim().min(1),
  name: z.string().trim().optional(),
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}/)
    .optional(),
})

/** Who signed, oldest first, those without a day at the end; entries that are of another shape are left out. */
export function reportSignOff({ signOff }: Pick<Assessment, 'signOff'>): ReportSignOff[] {
  return signOff
    .flatMap((entry) => {
      const { data } = Entry.safeParse(entry)
      return data ? [{ role: data.role, name: data.name || null, on: data.at?.slice(0, 10) ?? null }] : []
    })
    .toSorted(byDay)
}

function byDay({ on: a }: ReportSignOff, { on: b }: ReportSignOff): number {
  if (a === b) return 0
  return b === null || (a !== null && a < b) ? -1 : 1
}
