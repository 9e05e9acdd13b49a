import { readItcheck } from '../../src/files/readItcheck.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { sameContent } from '../hostile/sameContent.ts'
import { kitchenSinkContent } from '../saved/kitchenSinkContent.ts'
import type { Campaign, Random } from './campaign.ts'

const whole = writeItcheck(kitchenSinkContent, '0.0.0')
const FILES_A_ROUND = 50

/** A file that something has happened to is refused with a reason, or says exactly what it said before: never an exception, never other content. */
export const damagedFiles: Campaign = {
  name: 'damagedFiles',
  percent: 15,
  start: async () => ({
    round: async (random) => {
      for (let i = 0; i < FILES_A_ROUND; i++) {
        const wrong = open(damaged(random))
        if (wrong !== null) return `file ${i}: ${wrong}`
      }
      return null
    },
    stop: async () => undefined,
  }),
}

function open(bytes: Uint8Array): string | null {
  const result = readItcheck(bytes)
  if (!result.ok) return result.problems.length > 0 ? null : 'was refused without a reason'
  return sameContent(result.value, kitchenSinkContent) ? null : 'was opened with other content'
}

/** Some bytes changed, a piece cut out, doubled or put elsewhere, the end missing. */
function damaged(random: Random): Uint8Array {
  const at = random.below(whole.length)
  const length = 1 + random.below(200)
  const piece = whole.subarray(at, at + length)
  switch (random.below(5)) {
    case 0:
      return whole.slice(0, at)
    case 1:
      return joined(whole.subarray(0, at), whole.subarray(at + length))
    case 2:
      return joined(whole.subarray(0, at), piece, whole.subarray(at))
    case 3: {
      const bytes = whole.slice()
      bytes.set(piece, random.below(whole.length - piece.length))
      return bytes
    }
    default:
      return withOtherBytes(random)
  }
}

function withOtherBytes(random: Random): Uint8Array {
  const bytes = whole.slice()
  for (let left = 1 + random.below(6); left > 0; left--) bytes[random.below(bytes.length)] = random.below(256)
  return bytes
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}
