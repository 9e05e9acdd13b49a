import { describe, expect, it } from 'vitest'
import { exifSegment } from '../../../tests/pdf/images/makeExif.ts'
import { ascii, type Color, makeJpeg, segment } from '../../../tests/pdf/images/makeJpeg.ts'
import { makePng } from '../../../tests/pdf/images/makePng.ts'
import { MOST_ATTACHMENTS, MOST_BYTES, roomFor, scaled } from './attachmentRules.ts'
import { between, moved, pixelsOf, resized } from './blackening.ts'
import { readItem } from './items.ts'
import { announcedPixels, saysMoreThanPixels } from './jpegMarkers.ts'

const GREY: Color = [128, 128, 128]
const blocks = Array.from({ length: 2 }, () => [GREY, GREY, GREY])
const jfif = (more = 0) =>
  segment(0xe0, [...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0, ...Array<number>(more).fill(7)])
const adobe = segment(0xee, [...ascii('Adobe'), 0, 100, 0, 0, 0, 0, 1])

describe('a JPEG says more than its pixels', () => {
  it.each([
    ['EXIF with GPS', { before: [exifSegment(1)] }],
    ['XMP', { before: [segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0'))] }],
    ['a colour profile', { before: [segment(0xe2, ascii('ICC_PROFILE\0'))] }],
    ['a comment', { before: [segment(0xfe, ascii('a'))] }],
    ['a small copy in the JFIF note', { before: [jfif(3)] }],
    ['EXIF behind the frame', { beforeScan: [exifSegment(1)] }],
    ['bytes behind the end', { after: Uint8Array.of(1, 2) }],
  ])('with %s', (_, kind) => expect(saysMoreThanPixels(makeJpeg(blocks, kind))).toBe(true))

  it.each([
    ['nothing', {}],
    ['the notes about colours', { before: [jfif(), adobe] }],
  ])('but not with %s', (_, kind) => expect(saysMoreThanPixels(makeJpeg(blocks, kind))).toBe(false))

  it('when its end is missing', () => expect(saysMoreThanPixels(makeJpeg(blocks).slice(0, -2))).toBe(true))
})

it('knows the number of pixels before anything is decoded', () => {
  expect(announcedPixels(makeJpeg(blocks, { before: [exifSegment(6)], size: [65535, 65535] }))).toBe(65535 ** 2)
  expect(announcedPixels(makePng(5, 4, { color: 0, depth: 8 }, () => 0))).toBe(20)
  expect(announcedPixels(ascii('GIF89a'))).toBeNull()
  expect(announcedPixels(Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0, 0))).toBeNull()
})

it('fits a photo into 1600 pixels and never makes one larger', () => {
  expect(scaled(4000, 3000)).toEqual({ width: 1600, height: 1200 })
  expect(scaled(3000, 4000)).toEqual({ width: 1200, height: 1600 })
  expect(scaled(800, 600)).toEqual({ width: 800, height: 600 })
  expect(scaled(100_000, 10)).toEqual({ width: 1600, height: 1 })
})

describe('room for an attachment', () => {
  const mb = 1024 * 1024
  const empty = { attachments: { count: 0, bytes: 0 }, used: null, quota: null }
  it.each([
    ['there', 'where the browser tells nothing', empty],
    ['there', 'with some to spare', { ...empty, used: 0, quota: 30 * mb }],
    ['browser', 'not, when answers could not be saved any more', { ...empty, used: 15 * mb, quota: 30 * mb }],
    [
      'assessment',
      'not, when the file could not be opened again',
      { ...empty, attachments: { count: 1, bytes: MOST_BYTES } },
    ],
    ['assessment', 'not, when there are too many', { ...empty, attachments: { count: MOST_ATTACHMENTS, bytes: 1 } }],
  ] as const)('is %s: %s', (outcome, _, room) => expect(roomFor(mb, room)).toBe(outcome))
})

describe('a rectangle of black', () => {
  it('lies between two points, whichever way one dragged, and inside the photo', () => {
    expect(between({ x: 0.5, y: 0.75 }, { x: 0.25, y: -3 })).toEqual({ x: 0.25, y: 0, width: 0.25, height: 0.75 })
    expect(between({ x: 0.5, y: 0.5 }, { x: 0.505, y: 0.9 })).toBeNull()
  })

  it('stays in the photo when it is moved or made larger, and stays there when it is made smaller', () => {
    const rectangle = { x: 0.5, y: 0.5, width: 0.25, height: 0.25 }
    expect(moved(rectangle, 1, -1)).toEqual({ ...rectangle, x: 0.75, y: 0 })
    expect(resized(rectangle, 1, 1)).toEqual({ ...rectangle, width: 0.5, height: 0.5 })
    expect(resized(rectangle, -1, 0)).toEqual({ ...rectangle, width: 0.01 })
  })

  it('covers each pixel that it touches as a whole', () => {
    expect(pixelsOf({ x: 0.26, y: 0.26, width: 0.5, height: 0.5 }, { width: 10, height: 10 })).toEqual([2, 2, 6, 6])
  })
})

describe('what was seen', () => {
  it.each([
    [
      { kind: 'document', reference: 'Plan', place: '', page: 3 },
      { kind: 'document', reference: 'Plan' },
    ],
    [
      { kind: 'sample', population: '23', result: 'gut' },
      { kind: 'sample', population: '23', result: 'gut' },
    ],
    ['Schließplan', { kind: 'other', text: 'Schließplan' }],
    [
      { a: 'Schließplan', b: 'Keller', c: 3 },
      { kind: 'other', text: 'Schließplan, Keller' },
    ],
    [{ c: 3 }, null],
    [' ', null],
    [null, null],
  ])('%j', (item, read) => expect(readItem(item)).toEqual(read))
})
