import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_JPEG_PIXELS, MOST_PNG_PIXELS } from '../../../src/pdf/images/image.ts'
import { readImage } from '../../../src/pdf/images/readImage.ts'
import { exifSegment, makeExif } from './makeExif.ts'
import { ascii, type JpegKind, makeJpeg, segment } from './makeJpeg.ts'
import { chunk, header, makePng, pngOf } from './makePng.ts'
import { CORNERS, readable } from './photoDocument.ts'

const jpeg = (kind?: JpegKind) => makeJpeg(CORNERS, kind)
const png = () => makePng(5, 4, { color: 2, depth: 8 }, (x, y, channel) => x * 9 + y * 31 + channel)
const GREY = { color: 0, depth: 8 } as const

function problemOf(bytes: Uint8Array): string | null {
  const read = readImage(bytes, 'x')
  return 'problem' in read ? read.problem : null
}

describe('a JPEG', () => {
  it.each([
    ['baseline', {}],
    ['progressive', { frame: 0xc2 }],
    ['grey', { names: [1] }],
    ['with restart intervals', { before: [segment(0xdd, [0, 100])] }],
  ] satisfies [string, JpegKind][])('stays byte by byte what it is: %s', (_, kind) => {
    expect(readable(jpeg(kind)).samples.data).toEqual(Uint8Array.from(jpeg(kind)))
  })

  it('loses all that is not pixels, wherever it stands', () => {
    const said = [
      segment(0xe0, [...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
      exifSegment(1),
      segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>')),
      segment(0xe2, ascii('ICC_PROFILE\0')),
      segment(0xed, ascii('Photoshop 3.0')),
      segment(0xee, [...ascii('Adobe'), 0, 100, 0, 0, 0, 0, 1]),
      segment(0xfe, ascii('a comment')),
    ]
    const full = jpeg({ before: [...said, Uint8Array.of(0xff)], beforeScan: said, after: jpeg({ before: said }) })
    expect(readable(full).samples.data).toEqual(Uint8Array.from(jpeg()))
  })

  const adobe = (transform: number) => segment(0xee, [...ascii('Adobe'), 0, 100, 0, 0, 0, 0, transform])
  const jfif = segment(0xe0, [...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0])
  const RGB = [82, 71, 66]
  it.each([
    ['Adobe says RGB', { before: [adobe(0)] }, [adobe(0)]],
    ['Adobe says RGB with more than needed', { before: [segment(0xee, [...adobe(0).slice(4), 7, 7])] }, [adobe(0)]],
    ['the components are named R, G, B', { names: RGB }, [adobe(0)]],
    ['they are named so, but JFIF knows no RGB', { names: RGB, before: [jfif] }, [adobe(1)]],
    ['Adobe says YCbCr', { before: [adobe(1)] }, []],
  ] satisfies [string, JpegKind, Uint8Array[]][])(
    'says what its colours are only where one must: %s',
    (_, kind, before) => {
      const { names } = kind as JpegKind
      expect(readable(jpeg(kind)).samples.data).toEqual(Uint8Array.from(jpeg({ before, ...(names && { names }) })))
    },
  )
})

describe('the orientation', () => {
  it.each([
    ['in either order of bytes', exifSegment(6, true), 6],
    ['and no other value than 1 to 8', exifSegment(9), 1],
    ['of zero is none', exifSegment(0), 1],
    ['of cut EXIF data is none', exifSegment(6).slice(0, 25), 1],
  ])('is read %s', (_, exif, orientation) => {
    const whole = segment(0xe1, exif.slice(4))
    expect(readable(jpeg({ before: [whole] })).orientation).toBe(orientation)
  })

  it('swaps width and height from 5 on', () => {
    const sizes = [4, 5].map((orientation) => readable(jpeg({ before: [exifSegment(orientation)] })))
    expect(sizes.map(({ width, height }) => [width, height])).toEqual([
      [24, 16],
      [16, 24],
    ])
  })

  it('of a PNG stands in its eXIf chunk', () => {
    const turned = makePng(2, 1, { ...GREY, chunks: [chunk('eXIf', makeExif(8))] }, () => 0)
    expect(readable(turned)).toMatchObject({ orientation: 8, width: 1, height: 2 })
  })
})

const bomb = chunk('IDAT', deflateSync(new Uint8Array(20_000_000)))
const end = chunk('IEND', [])
const rows = chunk('IDAT', deflateSync(new Uint8Array(6)))
const brokenCrc = png()
brokenCrc[45] = (brokenCrc[45] ?? 0) ^ 1

describe('what cannot be shown comes back with a reason', () => {
  it.each([
    ['empty', 'no bytes', new Uint8Array()],
    ['empty', 'JPEG of no width', jpeg({ size: [0, 16] })],
    ['empty', 'JPEG whose height comes later', jpeg({ size: [24, 0] })],
    ['empty', 'PNG of no height', pngOf(header(3, 0, GREY), [rows, end])],
    ['too-large', 'JPEG', jpeg({ size: [7100, Math.ceil(MOST_JPEG_PIXELS / 7100)] })],
    ['too-large', 'PNG', pngOf(header(4001, MOST_PNG_PIXELS / 4000, GREY), [bomb, end])],
    ['too-large', 'PNG with the largest size', pngOf(header(2 ** 32 - 1, 2 ** 32 - 1, GREY), [rows, end])],
    ['cmyk', 'four components', jpeg({ names: [1, 2, 3, 4] })],
    ['jpeg-kind', 'two components', jpeg({ names: [1, 2] })],
    ['jpeg-kind', '12 bit', jpeg({ frame: 0xc1, precision: 12 })],
    ['jpeg-kind', 'lossless', jpeg({ frame: 0xc3 })],
    ['jpeg-kind', 'arithmetic', jpeg({ frame: 0xc9 })],
    ['jpeg-kind', 'arithmetic tables', jpeg({ before: [segment(0xcc, [0, 0])] })],
    ['jpeg-kind', 'hierarchical', jpeg({ before: [segment(0xde, [8])] })],
    ['truncated', 'only the start of a JPEG', Uint8Array.of(0xff, 0xd8)],
    ['damaged', 'JPEG without an image', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
    ['damaged', 'JPEG with two frames', jpeg({ beforeScan: [segment(0xc0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0])] })],
    [
      'damaged',
      'something behind the tables',
      jpeg({ before: [segment(0xdb, [...Array(65).fill(0), ...ascii('GPS')])] }),
    ],
    ['damaged', 'something behind the interval', jpeg({ before: [segment(0xdd, [0, 1, ...ascii('GPS')])] })],
    ['damaged', 'Huffman table of 4,080 codes', jpeg({ before: [segment(0xc4, [0, ...Array(16).fill(255)])] })],
    ['damaged', 'segment of no length', jpeg({ before: [Uint8Array.of(0xff, 0xe1, 0, 0)] })],
    ['damaged', 'scan of no data', makeJpeg([], { size: [8, 8] })],
    ['damaged', 'PNG with a wrong checksum', brokenCrc],
    [
      'damaged',
      'PNG whose first chunk is Apple’s',
      pngOf(chunk('CgBI', [1, 2, 3, 4]), [header(1, 1, GREY), rows, end]),
    ],
    ['damaged', 'palette PNG without a palette', pngOf(header(1, 1, { color: 3, depth: 8 }), [rows, end])],
    ['damaged', 'depth that does not exist', pngOf(header(1, 1, { color: 2, depth: 4 }), [rows, end])],
    ['damaged', 'colour that does not exist', pngOf(header(1, 1, { color: 5, depth: 8 }), [rows, end])],
    ['damaged', 'no zlib stream', pngOf(header(1, 1, GREY), [chunk('IDAT', ascii('abcdefgh')), end])],
    ['damaged', 'row filter 9', pngOf(header(1, 1, GREY), [chunk('IDAT', deflateSync(Buffer.of(9, 0))), end])],
    ['truncated', 'too few rows', pngOf(header(9, 9, GREY), [rows, end])],
    ['truncated', 'PNG without an end', pngOf(header(1, 1, GREY), [rows])],
    ['other-format', 'WebP', ascii('RIFF\x10\0\0\0WEBPVP8 ')],
    ['other-format', 'HEIC', ascii('\0\0\0\x18ftypheic')],
    ['other-format', 'GIF', ascii('GIF89a\x01\0\x01\0')],
    ['other-format', 'PDF', ascii('%PDF-1.7')],
    ['other-format', 'TIFF', ascii('II*\0')],
    ['other-format', 'SVG', ascii('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- plan -->\n<svg xmlns="…">')],
    ['not-an-image', 'text', ascii('Serverraum')],
    ['not-an-image', 'zeros', new Uint8Array(3)],
  ])('%s: %s', (problem, name, bytes) => {
    const read = readImage(bytes, name)
    expect(read).toEqual({ name, problem, format: problem === 'other-format' ? name : null })
  })

  it('a file that is not there', () => {
    expect(readImage(undefined, 'a.jpg')).toEqual({ name: 'a.jpg', problem: 'missing', format: null })
  })

  it('a file cut off anywhere', () => {
    for (const whole of [jpeg({ before: [exifSegment(6)] }), png()]) {
      for (let length = 8; length < whole.length; length++) {
        expect(problemOf(whole.slice(0, length)), `${length} bytes`).toMatch(/^(truncated|damaged)$/)
      }
    }
  })

  it('never with an exception, whatever the bytes', () => {
    const start = fc.constantFrom(jpeg({ before: [exifSegment(3)] }), png(), jpeg({ frame: 0xc2 }))
    const change = fc.tuple(fc.nat(400), fc.uint8Array({ minLength: 1, maxLength: 4 }))
    fc.assert(
      fc.property(start, fc.array(change, { maxLength: 6 }), (whole, changes) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, values] of changes)
          bytes.set(values.slice(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length))
        const read = readImage(bytes, 'x')
        expect('problem' in read || read.width * read.height > 0).toBe(true)
      }),
    )
  })

  it('is not inflated behind the last pixel', () => {
    // a stored block of six bytes, which are the pixels, one of 20,000 bytes, and one of a type that does not exist
    const pixels = [0x00, 6, 0, 0xf9, 0xff, 0, 1, 2, 0, 3, 4]
    const more = [0x00, 0x20, 0x4e, 0xdf, 0xb1, ...new Uint8Array(20_000), 0x06]
    const stored = [0x78, 0x01, ...pixels, ...more]
    const image = readable(pngOf(header(2, 2, GREY), [chunk('IDAT', stored), end]))
    expect(image.samples.data.length).toBeLessThan(50)
  })
})
