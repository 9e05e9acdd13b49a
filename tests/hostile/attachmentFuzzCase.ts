import type { AssessmentFile } from '../../src/core/assessment/schema.ts'
import { readItcheck } from '../../src/files/readItcheck.ts'
import { rereadItcheck } from '../../src/files/rereadItcheck.ts'
import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { IMAGE_PROBLEMS } from '../../src/pdf/images/image.ts'
import { readImage } from '../../src/pdf/images/readImage.ts'
import { makeJpeg } from '../pdf/images/makeJpeg.ts'
import { makePng } from '../pdf/images/makePng.ts'
import { CORNERS } from '../pdf/images/photoDocument.ts'
import { kitchenSinkContent } from '../saved/kitchenSinkContent.ts'
import { documentsOf, json, replaced, sealed, utf8 } from './documents.ts'
import { mutateBytes } from './mutateBytes.ts'
import { type Random, randomFrom } from './random.ts'
import { rawZip } from './rawZip.ts'
import { timed } from './timed.ts'
import { whatIsAmiss } from './whatIsAmiss.ts'

const { assessment } = kitchenSinkContent
const JPEG = makeJpeg(CORNERS)
const PNG = makePng(24, 16, { color: 2, depth: 8 }, (x, y, channel) => [x * 9, y * 9, 90][channel] ?? 0)
const PDF = utf8('%PDF-1.7\n1 0 obj << >> endobj')
const MARKUP = utf8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>')
const ENDINGS = ['jpg', 'png', 'pdf', 'svg', 'html', 'json', 'exe', 'JPG', '', 'jpeg.exe', '../x', 'a'.repeat(9)]
const TYPES = ['image/jpeg', 'image/png', 'IMAGE/JPEG', 'image/svg+xml', 'text/html', 'application/pdf', '', 'x']

/**
 * Opens a file with hostile attachments: bytes that are no image, a wrong type or ending, the same file twice, one that nobody names, one
 * that is named and not there. Every one that opens is saved again, and whatever calls itself a photo is read for the report. As `fuzzCase`.
 */
export function attachmentFuzzCase(seed: number): string | null {
  const random = randomFrom(seed)
  const files = Array.from({ length: random.below(4) }, () => ({
    bytes: bytesFrom(random),
    ending: random.pick(ENDINGS),
  }))
  const twice = files.length > 0 && random.below(4) === 0 ? [{ ...files[0], ending: 'bin' }] : []
  const there = [...files, ...twice].map(({ bytes = PDF, ending }) => ({ sha256: sha256Hex(bytes), bytes, ending }))
  // some are named by nobody, some are named and not there
  const named = [...there.map(({ sha256 }) => sha256), 'f'.repeat(64)].filter(() => random.below(3) > 0)
  const file = rawZip(sealed(documentsWith(there, named, random), listed(there, random)))
  return timed(() => {
    const opened = readItcheck(file)
    if (!opened.ok) return whatIsAmiss(opened.problems)
    const again = rereadItcheck(writeItcheck(opened.value, '1.0.0'), opened.value)
    if (!again.ok) return `opened, but not after saving: ${JSON.stringify(again.problems)}`
    for (const sha256 of named) {
      const stored = opened.value.attachments.get(sha256)
      const warned = opened.warnings.some(({ code }) => code === 'attachment-missing')
      if (!stored && !warned) return `${sha256} is missing, and nothing is said`
      const image = readImage(stored?.bytes, 'Foto.jpg')
      if ('problem' in image && !IMAGE_PROBLEMS.includes(image.problem)) return `unknown problem ${image.problem}`
    }
    return null
  })
}

function bytesFrom(random: Random): Uint8Array {
  const whole = random.pick([JPEG, PNG, PDF, MARKUP, new Uint8Array()])
  return whole.length > 0 && random.below(2) === 0 ? mutateBytes(whole, random) : whole
}

type There = readonly { readonly sha256: string; readonly bytes: Uint8Array; readonly ending: string }[]

function documentsWith(there: There, named: readonly string[], random: Random): Map<string, Uint8Array> {
  const attachments = named.map((sha256) => ({
    sha256,
    name: random.pick(['Foto.jpg', '../../etc/passwd', '', '\u202egpj.exe', 'x'.repeat(3000)]),
    type: random.pick(TYPES),
    ...(random.below(2) === 0 && { caption: random.pick(['Schrank', '<img src=x onerror=alert(1)>', '\ud800']) }),
  }))
  const answers: AssessmentFile['answers'] = {
    'ORG-01': {
      value: '3',
      attachments: [...attachments, ...attachments.slice(0, random.below(2))],
      at: assessment.createdAt,
    },
  }
  const { attachments: _, ...content } = kitchenSinkContent
  const documents = documentsOf({ ...content, attachments: new Map() })
  for (const { sha256, bytes, ending } of there) {
    // now and then under the name of other bytes
    const name = random.below(8) === 0 ? '0'.repeat(64) : sha256
    documents.set(`attachments/${name}.${ending}`, bytes)
  }
  return replaced('assessment.json', json({ ...assessment, answers, assessor: {} }), documents)
}

/** The manifest names them all, mostly. */
function listed(there: There, random: Random): object {
  return there.length > 0 && random.below(6) === 0 ? { entries: {} } : {}
}
