import { canonicalBytes } from '../../src/core/assessment/canonical.ts'
import type { AssessmentFile } from '../../src/core/assessment/schema.ts'
import { applyMerge } from '../../src/core/merge/applyMerge.ts'
import { commonBase } from '../../src/core/merge/commonBase.ts'
import { conflictsOf, merge } from '../../src/core/merge/merge.ts'
import type { OpenedPart, PartContent } from '../../src/files/partContent.ts'
import { readPart } from '../../src/files/readPart.ts'
import { rereadPart } from '../../src/files/rereadPart.ts'
import { writePart } from '../../src/files/writePart.ts'
import { kitchenSinkContent } from '../saved/kitchenSinkContent.ts'
import { kitchenSinkPart } from '../saved/kitchenSinkPart.ts'
import { json, sealed } from './documents.ts'
import { mutateBytes } from './mutateBytes.ts'
import { mutateJson } from './mutateJson.ts'
import { type Random, randomFrom } from './random.ts'
import { rawZip } from './rawZip.ts'

/** Processor time for opening one file of some kilobytes and looking what it would change. */
const PATIENCE_MS = 5_000

const { slip, base, assessment, questionnaire, attachments } = kitchenSinkPart
const written = writePart(kitchenSinkPart, '1.0.0')
const photos = [...attachments].map(
  ([sha256, file]) => [`attachments/${sha256}.${file.extension}`, file.bytes] as const,
)

/**
 * Makes one hostile part from a seed, opens it and, when it opens, brings it together with the assessment it says it is from.
 * @returns what went wrong: an exception, a file that cannot be saved again, too much time; `null` when nothing did
 */
export function partFuzzCase(seed: number): string | null {
  const bytes = mutated(randomFrom(seed))
  const start = process.cpuUsage()
  try {
    const result = readPart(bytes)
    const wrong = result.ok ? brought(result.value) : result.problems.length > 0 ? null : 'refused without a problem'
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000 > PATIENCE_MS ? `${Math.round((user + system) / 1000)} ms` : wrong
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

function brought(part: OpenedPart): string | null {
  const again = rereadPart(writePart(part, '1.0.0'), part)
  if (!again.ok) return `opened, but not after saving: ${JSON.stringify(again.problems)}`
  const mine = kitchenSinkContent.assessment
  const merged = merge(part.base, mine, part.assessment)
  const result = applyMerge(merged, new Map(conflictsOf(merged).map(({ key }) => [key, { keep: 'theirs' }])))
  commonBase(mine, part.assessment)
  const strangers = Object.keys(mine.answers).filter((question) => !part.slip.questions.includes(question))
  const touched = strangers.find((question) => result.answers[question] !== mine.answers[question])
  return touched === undefined ? null : `changed ${touched}, which was not handed out`
}

function mutated(random: Random): Uint8Array {
  const documents = (changed: Partial<Record<keyof PartContent, Uint8Array>>) =>
    rawZip(
      sealed(
        new Map([
          ['part.json', changed.slip ?? canonicalBytes(slip)],
          ['base.json', changed.base ?? canonicalBytes(base)],
          ['assessment.json', changed.assessment ?? canonicalBytes(assessment)],
          ['questionnaire.json', questionnaire],
          ...photos,
        ]),
      ),
    )
  switch (random.below(6)) {
    case 0:
      return mutateBytes(written, random)
    case 1:
      return documents({ slip: json(mutateJson(slip, random)) })
    case 2:
      return documents({ slip: mutateBytes(canonicalBytes(slip), random) })
    case 3:
      return documents({ base: json(mutateJson(base, random)) })
    case 4:
      return documents({ assessment: json(mutateJson(assessment satisfies AssessmentFile, random)) })
    default:
      return documents({ base: json(mutateJson(base, random)), assessment: json(mutateJson(assessment, random)) })
  }
}
