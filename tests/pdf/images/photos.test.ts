import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { fitted } from '../../../src/pdf/images/fitted.ts'
import { ImageShelf } from '../../../src/pdf/images/imageShelf.ts'
import { logo } from '../../../src/pdf/images/logo.ts'
import { type PhotoDraft, photo } from '../../../src/pdf/images/photo.ts'
import { photoGrid } from '../../../src/pdf/images/photoGrid.ts'
import { readImage } from '../../../src/pdf/images/readImage.ts'
import { PAGE } from '../../../src/pdf/theme.ts'
import { checkPdf } from '../checkPdf.ts'
import { HOSTILE } from '../hostileTexts.ts'
import { bytesOf, latin1 } from '../pdfUa/objects.ts'
import { placedTexts } from '../placedTexts.ts'
import { flat, ofType, readTagged } from '../readTagged.ts'
import { exifSegment, GPS_TEXT, LATITUDE, makeExif } from './makeExif.ts'
import { ascii, makeJpeg, segment } from './makeJpeg.ts'
import { chunk, makePng } from './makePng.ts'
import { BLUE, CORNERS, GREEN, photoDocument, RED, readable, WHITE } from './photoDocument.ts'
import { shownImages } from './shownImages.ts'

const ORIENTATIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const

const turned = (orientation: number) => makeJpeg(CORNERS, { before: [exifSegment(orientation)] })
const logoPng = () =>
  makePng(
    40,
    50,
    { color: 6, depth: 8, chunks: [chunk('tEXt', ascii(`Comment\0${GPS_TEXT}`)), chunk('eXIf', makeExif(1))] },
    (x, y, channel) => (channel === 3 ? ((x - 20) ** 2 + (y - 25) ** 2 < 300 ? 255 : 0) : 40 + channel * 60),
  )

/** Something of everything: a logo, photos of every orientation, grey, progressive, problems, long captions. */
function drawEverything(): Uint8Array {
  return photoDocument((draft) => {
    logo(draft.flow, readable(logoPng()), 'Wappen von Musterstadt', {
      side: 'right',
      top: 8,
      maxHeight: 16,
      maxWidth: 40,
    })
    photoGrid(
      draft,
      ORIENTATIONS.map((orientation) => ({
        image: readImage(turned(orientation), 'a.jpg'),
        alt: `Alternativtext ${orientation}`,
        caption: `Bildunterschrift ${orientation}`,
      })),
    )
    photo(draft, readable(makeJpeg(CORNERS, { names: [1] })), { alt: 'Grey', caption: 'In English', lang: 'en' })
    photo(draft, readable(makeJpeg(CORNERS, { frame: 0xc2 })), { alt: HOSTILE.signs, caption: HOSTILE.manyWords })
    photo(draft, readImage(ascii('GIF89a'), 'anim.gif'), { alt: 'x', caption: 'Unterschrift ohne Bild' })
    photoGrid(draft, [
      { image: readImage(turned(1).slice(0, 300), HOSTILE.longWord), alt: 'x', caption: null },
      { image: readable(turned(1)), alt: '', caption: 'x '.repeat(9000) },
    ])
  })
}

const EVERYTHING = drawEverything()
/** a copy, because pdf.js takes the bytes it is given */
const everything = () => EVERYTHING.slice()

/** All there is to read in a file: the file itself and every stream inflated. */
async function innards(bytes: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const streams = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream)) return []
    const isJpeg = object.dict.get(PDFName.of('Filter')) === PDFName.of('DCTDecode')
    return [latin1(isJpeg ? object.contents : bytesOf(object))]
  })
  return [latin1(bytes), ...streams].join('\n')
}

describe('a document with photos', () => {
  it('is accessible, and the same bytes every time', async () => {
    const bytes = everything()
    expect(await checkPdf(bytes)).toEqual([])
    expect(Buffer.compare(bytes, drawEverything())).toBe(0)
  })

  it('has each photo as a figure with its alternative text, and the caption as a paragraph after it', async () => {
    const { kids } = await readTagged(everything())
    for (const orientation of ORIENTATIONS) {
      const at = kids.findIndex(({ alt }) => alt === `Alternativtext ${orientation}`)
      expect(kids[at]).toMatchObject({ type: 'Figure', text: '' })
      expect(kids[at + 1]).toMatchObject({ type: 'P', text: `Bildunterschrift ${orientation}` })
    }
    const english = kids.findIndex(({ alt }) => alt === 'Grey')
    expect(kids.slice(english, english + 2).map(({ lang }) => lang)).toEqual(['en', 'en'])
    expect(kids.find(({ alt }) => alt === 'Wappen von Musterstadt')?.type).toBe('Figure')
  })

  it('says of a file that is not shown which it is and why, and keeps its caption', async () => {
    const texts = ofType(await readTagged(everything()), 'P').map(({ text }) => flat(text))
    const at = texts.indexOf(
      '„anim.gif“ wird nicht gezeigt: Die Datei hat das Format GIF. Speichern Sie das Bild als JPEG oder PNG und fügen Sie es neu hinzu.',
    )
    expect(texts[at + 1]).toBe('Unterschrift ohne Bild')
    const draw = (draft: PhotoDraft) => photo(draft, readImage(undefined, 'cellar.jpg'), { alt: 'x', caption: null })
    const english = await readTagged(photoDocument(draw, 'en'))
    expect(flat(english.text)).toContain('“cellar.jpg” is not shown: the image file is missing')
  })

  it('holds nothing that a file said beside its pixels', async () => {
    const inside = await innards(everything())
    const latitude = Buffer.alloc(24)
    LATITUDE.forEach((value, i) => latitude.writeUInt32BE(value, 4 * i))
    // what is looked for would be found
    expect(latin1(turned(3))).toContain(latin1(latitude))
    for (const said of [GPS_TEXT, latin1(latitude), 'Exif', 'eXIf', 'tEXt', 'JFIF']) expect(inside).not.toContain(said)
  })

  it('holds an image once, however often it is read and drawn', async () => {
    const withComment = makeJpeg(CORNERS, { before: [segment(0xfe, ascii('other'))] })
    const same = [turned(1), turned(6), withComment]
    const other = makeJpeg([[RED, GREEN, RED]])
    const bytes = photoDocument((draft) => {
      for (const file of [...same, other]) photo(draft, readable(file), { alt: 'Foto', caption: null })
    })
    expect((await innards(bytes)).match(/\/Subtype \/Image\b/g)).toHaveLength(2)
    expect(await shownImages(bytes)).toHaveLength(4)
  })

  it('keeps to what PDF/A-2 allows', async () => {
    const inside = await innards(everything())
    expect(inside).not.toMatch(/\/Interpolate|DeviceCMYK|\/Alternates|\/OPI|\/JPXDecode/)
    expect(inside).toContain('/SMask')
  })
})

/** Where the first row and the first column of the stored image are seen, by orientation (EXIF 2.32, tag 0x0112). */
const SEEN = {
  1: ['top', 'left'],
  2: ['top', 'right'],
  3: ['bottom', 'right'],
  4: ['bottom', 'left'],
  5: ['left', 'top'],
  6: ['right', 'top'],
  7: ['right', 'bottom'],
  8: ['left', 'bottom'],
} as const

describe('a photo is seen upright', () => {
  const stored = [
    { row: 0, column: 0, color: RED },
    { row: 0, column: 1, color: GREEN },
    { row: 1, column: 0, color: BLUE },
    { row: 1, column: 1, color: WHITE },
  ]

  it.each(ORIENTATIONS)('with orientation %i', async (orientation) => {
    const bytes = photoDocument((draft) => photo(draft, readable(turned(orientation)), { alt: 'Foto', caption: null }))
    const [image] = await shownImages(bytes)
    const [firstRow, firstColumn] = SEEN[orientation]
    for (const { row, column, color } of stored) {
      // 0 for the left or upper half, 1 for the other
      const half = (first: string, index: number) => (first === 'top' || first === 'left' ? index : 1 - index)
      const rowIsVertical = firstRow === 'top' || firstRow === 'bottom'
      const [across, down] = rowIsVertical
        ? [half(firstColumn, column), half(firstRow, row)]
        : [half(firstRow, row), half(firstColumn, column)]
      const seen = image?.at(across === 0 ? 0.1 : 0.9, down === 0 ? 0.1 : 0.9) ?? []
      color.forEach((value, i) => expect(Math.abs(value - (seen[i] ?? 0))).toBeLessThan(6))
    }
    const [, , width = 0, height = 1] = image?.box ?? []
    expect(width / height).toBeCloseTo(orientation < 5 ? 3 / 2 : 2 / 3, 2)
  })

  it('and with the colours of an RGB JPEG', async () => {
    const file = makeJpeg(CORNERS, { names: [82, 71, 66], rgb: true })
    const [image] = await shownImages(
      photoDocument((draft) => photo(draft, readable(file), { alt: 'Foto', caption: null })),
    )
    expect(image?.at(0.1, 0.1)).toEqual([...RED, 255])
    expect(image?.at(0.9, 0.1)).toEqual([...GREEN, 255])
  })
})

describe('a PNG shows its pixels', () => {
  const PALETTE = Array.from({ length: 256 }, (_, i) => [i, (i * 7) % 256, 255 - i])
  const KINDS = [
    ...[1, 2, 4, 8, 16].map((depth) => ({ color: 0, depth })),
    ...[1, 2, 4, 8].map((depth) => ({ color: 3, depth, chunks: [chunk('PLTE', PALETTE.slice(0, 2 ** depth).flat())] })),
    ...[2, 4, 6].flatMap((color) => [8, 16].map((depth) => ({ color, depth }))),
  ]
  const sampleAt = (depth: number) => (x: number, y: number, channel: number) =>
    (x * 37 + y * 101 + channel * 59 + x * y * 1031) % 2 ** depth

  it.each([
    [13, 9],
    [2, 3],
  ])('of any kind, straight or interlaced (%i × %i)', async (width, height) => {
    const kinds = KINDS.flatMap((kind, i) => [
      { ...kind, filter: i % 5 },
      { ...kind, filter: (i + 2) % 5, interlaced: true },
    ])
    const bytes = photoDocument((draft) => {
      for (const kind of kinds)
        photo(draft, readable(makePng(width, height, kind, sampleAt(kind.depth))), { alt: 'Bild', caption: null })
    })
    const images = await shownImages(bytes)
    expect(images).toHaveLength(kinds.length)
    kinds.forEach(({ color, depth }, i) => {
      const sample = sampleAt(depth)
      const value = (x: number, y: number, channel: number) =>
        depth === 16 ? sample(x, y, channel) >> 8 : (sample(x, y, channel) * 255) / (2 ** depth - 1)
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const grey = Array<number>(3).fill(value(x, y, 0))
          const rgb = [0, 1, 2].map((channel) => value(x, y, channel))
          const expected = color === 3 ? PALETTE[sample(x, y, 0)] : color === 0 || color === 4 ? grey : rgb
          const opacity = color === 4 ? value(x, y, 1) : color === 6 ? value(x, y, 3) : 255
          const seen = images[i]?.at((x + 0.5) / width, (y + 0.5) / height) ?? []
          const place = `colour ${color}, ${depth} bit, ${x}/${y}`
          expect(seen[3], place).toBe(opacity)
          // pdf.js shows what lies under full transparency as it likes
          if (opacity > 0) expect(seen.slice(0, 3), place).toEqual(expected)
        }
      }
    })
  })

  it.each([
    ['grey', { color: 0, depth: 8 }, [0, 20]],
    ['grey of 16 bit', { color: 0, depth: 16 }, [0, 20]],
    ['RGB', { color: 2, depth: 8 }, [0, 20, 0, 20, 0, 20]],
    ['palette', { color: 3, depth: 8 }, [255, 0]],
  ])('and which of its colours is transparent: %s', async (name, kind, transparent) => {
    const palette = name === 'palette'
    const chunks = [...(palette ? [chunk('PLTE', PALETTE.slice(0, 3).flat())] : []), chunk('tRNS', transparent)]
    const file = makePng(3, 1, { ...kind, chunks }, (x) => (palette ? x : x === 1 ? 20 : (276 % 2 ** kind.depth) ^ 1))
    const [image] = await shownImages(
      photoDocument((draft) => photo(draft, readable(file), { alt: 'Bild', caption: null })),
    )
    expect([0.1, 0.5, 0.9].map((x) => image?.at(x, 0.5)[3])).toEqual([255, 0, 255])
  })
})

it('an order hands over files by their checksum, and each is read once', () => {
  const bytes = turned(1)
  const shelf = new ImageShelf(new Map([['aa', { bytes }]]))
  const [first, second] = ['rack.jpg', 'rack-copy.jpg'].map((name) => shelf.image({ sha256: 'aa', name }))
  expect([first?.name, second?.name]).toEqual(['rack.jpg', 'rack-copy.jpg'])
  expect(first && 'samples' in first && second && 'samples' in second && first.samples === second.samples).toBe(true)
  expect(shelf.image({ sha256: 'bb', name: 'gone.jpg' })).toMatchObject({ name: 'gone.jpg', problem: 'missing' })
})

describe('on the page', () => {
  it.each([
    ['keeps its proportions and fills the box', [4000, 3000], [100, 75]],
    ['is no wider', [4000, 1000], [100, 25]],
    ['is no larger than 72 pixels an inch allow', [144, 72], [50.8, 25.4]],
    ['but never as small as its pixels', [2, 1], [12, 6]],
    ['is never thinner than a line', [50_000, 1], [100, 0.5]],
  ] as const)('an image %s', (_, [width, height], size) => {
    const { width: across, height: down } = fitted({ width, height }, { width: 100, height: 80 })
    expect([across, down].map((value) => Math.round(value * 100) / 100)).toEqual(size)
  })

  it('stands nothing outside the text column, and no photo over another or over a caption', async () => {
    const bytes = everything()
    const images = (await shownImages(bytes)).slice(1)
    const mm = 25.4 / 72
    const areas = images.map(({ page, box: [x, y, width, height] }) => ({
      page,
      left: x * mm,
      right: (x + width) * mm,
      top: PAGE.height - (y + height) * mm,
      bottom: PAGE.height - y * mm,
    }))
    for (const { left, right, top, bottom } of areas) {
      expect(left).toBeGreaterThan(PAGE.left - 0.01)
      expect(right).toBeLessThan(PAGE.width - PAGE.right + 0.01)
      expect(top).toBeGreaterThan(PAGE.top - 0.01)
      expect(bottom).toBeLessThan(PAGE.height - PAGE.bottom + 0.01)
    }
    const { texts } = await placedTexts(bytes.slice())
    for (const [i, area] of areas.entries()) {
      const covers = (other: { page: number; left: number; right: number; top: number; bottom: number }) =>
        other.page === area.page &&
        other.left < area.right - 0.1 &&
        area.left < other.right - 0.1 &&
        other.top < area.bottom - 0.1 &&
        area.top < other.bottom - 0.1
      expect(areas.filter((other, j) => j !== i && covers(other))).toEqual([])
      expect(
        texts.filter(({ baseline, ...text }) => covers({ ...text, top: baseline - 1.5, bottom: baseline })),
      ).toEqual([])
    }
  })

  it('a grid keeps every row on one page and its photos side by side', async () => {
    const images = await shownImages(
      photoDocument((draft) => {
        const big = makeJpeg(Array.from({ length: 50 }, (_, i) => Array(75).fill(i % 2 ? RED : BLUE)))
        photoGrid(
          draft,
          Array.from({ length: 7 }, () => ({ image: readable(big), alt: 'Foto', caption: 'Eins' })),
        )
      }),
    )
    const places = images.map(({ page, box: [x, y] }) => ({ page, x: Math.round(x), y: Math.round(y) }))
    expect(places).toHaveLength(7)
    for (const i of [0, 2, 4]) {
      expect(places[i + 1]).toMatchObject({ page: places[i]?.page, y: places[i]?.y })
      expect(places[i + 1]?.x).toBeGreaterThan(places[i]?.x ?? 0)
    }
    expect(new Set(places.map(({ x }) => x)).size).toBe(2)
    expect(places.at(-1)?.page).toBe(2)
  })

  it('a photo takes its caption along to the next page', async () => {
    const bytes = photoDocument((draft) => {
      draft.flow.y = draft.flow.bottom - 96
      photo(draft, readable(makeJpeg(Array.from({ length: 50 }, () => Array(75).fill(RED)))), {
        alt: 'F',
        caption: 'Dazu',
      })
    })
    const [image] = await shownImages(bytes)
    const { texts } = await placedTexts(bytes.slice())
    expect(image?.page).toBe(2)
    expect(texts.find(({ text }) => text === 'Dazu')?.page).toBe(2)
  })

  it('a logo stands at either side and no higher than told', async () => {
    for (const side of ['left', 'right'] as const) {
      const [image] = await shownImages(
        photoDocument(({ flow }) => {
          logo(flow, readable(logoPng()), 'Wappen', { side, top: 8, maxHeight: 10, maxWidth: 40 })
        }),
      )
      const mm = 25.4 / 72
      const [x = 0, , width = 0, height = 0] = image?.box.map((value) => value * mm) ?? []
      expect(height).toBeCloseTo(10, 1)
      expect(side === 'left' ? x : x + width).toBeCloseTo(side === 'left' ? PAGE.left : PAGE.width - PAGE.right, 1)
    }
  })
})
