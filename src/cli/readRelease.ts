import { readJson } from '../core/json.ts'
import { NOTHING_RELEASED, type Release } from '../core/report/publicReport.ts'
import { z } from '../core/zod.ts'
import { problemLine } from './problemLine.ts'
import { readBytes } from './readBytes.ts'
import { type ExitCode, hasEnded, type Terminal } from './terminal.ts'

/** Strict: a mistyped name would release less than was meant, without a word. */
const ReleaseFile = z.strictObject({
  coverage: z.boolean().optional(),
  occasion: z.boolean().optional(),
  programme: z.string().optional(),
  contact: z.string().optional(),
  halfYears: z
    .array(
      z.strictObject({
        year: z.int(),
        half: z.union([z.literal(1), z.literal(2)]),
        budget: z.boolean().default(false),
        staff: z.boolean().default(false),
      }),
    )
    .optional(),
})

/** What a JSON file allows the public to read; without a file nothing. */
export function readRelease(file: string | undefined, terminal: Terminal): Release | ExitCode {
  if (file === undefined) return NOTHING_RELEASED
  const bytes = readBytes(file, terminal)
  if (hasEnded(bytes)) return bytes
  const json = readJson(bytes)
  if (!json.ok) {
    for (const found of json.problems) terminal.err(problemLine(file, found))
    return 2
  }
  const parsed = ReleaseFile.safeParse(json.value)
  if (parsed.success) {
    const { coverage = false, occasion = false, programme = '', contact = '', halfYears = [] } = parsed.data
    return { coverage, occasion, programme, contact, halfYears }
  }
  const [issue] = parsed.error.issues
  terminal.err(
    `${file}: is no release (${issue?.path.join('/') ?? ''} ${issue?.message ?? ''}). It holds any of: coverage, occasion (true or false), programme, contact (texts), halfYears ([{ "year": 2027, "half": 1, "budget": true, "staff": true }]).`,
  )
  return 2
}
