import { inflateSync } from 'node:zlib'
import { PDFArray, type PDFDocument, type PDFObject, PDFRawStream, type PDFStream } from 'pdf-lib'
import type { AddFinding } from '../pdfUa/finding.ts'
import { bytesOf, entry, follow, isStream, isTrue, itemsOf, nameOf, numberOf } from '../pdfUa/objects.ts'
import { checkColourSpace } from './checkColours.ts'
import { RENDERING_INTENTS } from './checkGraphics.ts'
import { readJpeg } from './jpeg.ts'

/** Filters of black and white pictures, which pdf-lib does not unpack. */
const FAX = new Set<string | undefined>(['CCITTFaxDecode', 'JBIG2Decode'])

const BITS = new Set([1, 2, 4, 8, 16])

/** Images and their soft masks: clauses 6.2.6, 6.2.8 and 6.2.10, whether they are what they say, and what they tell about themselves. */
export function checkImages({ context }: PDFDocument, components: number | null, add: AddFinding): void {
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!isStream(object) || nameOf(entry(object, 'Subtype')) !== 'Image') continue
    const fail: AddFinding = (id, detail) => {
      add(id, detail === undefined ? `image ${reference}` : `image ${reference}, ${detail}`)
    }
    const filters = itemsOf(entry(object, 'Filter')).map((filter) => nameOf(follow(context, filter)))
    if (filters.includes('JPXDecode')) {
      fail('PDF/A 6.2.8.3')
      continue
    }
    checkDictionary(object, components, fail)
    checkSoftMask(entry(object, 'SMask'), fail)
    if (filters.at(-1) === 'DCTDecode') checkJpeg(object, filters.length > 1, fail)
    else if (filters.every((filter) => !FAX.has(filter))) checkSize(object, fail)
  }
}

function checkDictionary(image: PDFStream, components: number | null, fail: AddFinding): void {
  if (entry(image, 'Alternates') !== undefined || entry(image, 'OPI') !== undefined) fail('PDF/A 6.2.8', 'alternates')
  if (isTrue(entry(image, 'Interpolate'))) fail('PDF/A 6.2.8', 'smoothed')
  const isMask = isTrue(entry(image, 'ImageMask'))
  const bits = numberOf(entry(image, 'BitsPerComponent')) ?? (isMask ? 1 : 0)
  if (!BITS.has(bits) || (isMask && bits !== 1)) fail('PDF/A 6.2.8', `${bits} bits`)
  const intent = entry(image, 'Intent')
  if (intent !== undefined && !RENDERING_INTENTS.has(nameOf(intent) ?? '')) fail('PDF/A 6.2.6', nameOf(intent))
  const space = entry(image, 'ColorSpace')
  if (isMask) return
  if (space === undefined) fail('PDF 8.9.5', 'no colour space')
  else checkColourSpace(space, components, fail)
}

function checkSoftMask(mask: PDFObject | undefined, fail: AddFinding): void {
  if (mask === undefined) return
  const isGray = nameOf(entry(mask, 'ColorSpace')) === 'DeviceGray'
  if (nameOf(entry(mask, 'Subtype')) !== 'Image' || !isGray || entry(mask, 'SMask') !== undefined) fail('PDF/A 6.2.10')
}

function sizeOf(image: PDFStream) {
  return { width: numberOf(entry(image, 'Width')) ?? 0, height: numberOf(entry(image, 'Height')) ?? 0 }
}

function checkJpeg(image: PDFStream, isPackedAgain: boolean, fail: AddFinding): void {
  const bytes = image instanceof PDFRawStream ? image.contents : new Uint8Array()
  const jpeg = readJpeg(isPackedAgain ? inflateSync(bytes) : bytes)
  if (!jpeg) return fail('PDF 8.9.5', 'no JPEG')
  const { width, height } = sizeOf(image)
  const isRight =
    jpeg.width === width && jpeg.height === height && jpeg.bits === numberOf(entry(image, 'BitsPerComponent'))
  if (!isRight || jpeg.components !== channelsOf(entry(image, 'ColorSpace'))) {
    fail('PDF 8.9.5', `${jpeg.width} × ${jpeg.height} with ${jpeg.components} channels`)
  }
  if (jpeg.about.length > 0) fail('own photos', jpeg.about.join(', '))
}

/** Channels of a colour space that `checkColourSpace` lets pass. */
function channelsOf(space: PDFObject | undefined): number {
  const name = nameOf(space) ?? (space instanceof PDFArray ? nameOf(space.lookup(0)) : undefined)
  if (name === 'ICCBased' && space instanceof PDFArray) return numberOf(entry(space.lookup(1), 'N')) ?? 0
  if (name === 'DeviceCMYK') return 4
  return name === 'DeviceRGB' || name === 'CalRGB' || name === 'Lab' ? 3 : 1
}

/** As many bytes as its rows take; a PNG predictor puts one before each row. */
function checkSize(image: PDFStream, fail: AddFinding): void {
  const { width, height } = sizeOf(image)
  const bits = numberOf(entry(image, 'BitsPerComponent')) ?? 1
  const [parameters] = itemsOf(entry(image, 'DecodeParms'))
  const hasPredictor = (numberOf(entry(parameters, 'Predictor')) ?? 1) >= 10
  const channels = channelsOf(entry(image, 'ColorSpace'))
  const row = Math.ceil((width * channels * bits) / 8) + (hasPredictor ? 1 : 0)
  const { length } = bytesOf(image)
  if (width === 0 || height === 0 || length < row * height || length > row * height + 2) {
    fail('PDF 8.9.5', `${length} bytes instead of ${row * height}`)
  }
}
