import { crc32, deflateSync } from 'node:zlib'
import { reserveContents } from '../../src/pdf/flow/contents.ts'
import { figure } from '../../src/pdf/flow/figure.ts'
import { furniture } from '../../src/pdf/flow/furniture.ts'
import { sectionHeading, subheading } from '../../src/pdf/flow/heading.ts'
import { bulletList } from '../../src/pdf/flow/list.ts'
import { paragraph } from '../../src/pdf/flow/paragraph.ts'
import { Passage } from '../../src/pdf/flow/passage.ts'
import { table } from '../../src/pdf/flow/table.ts'
import { openDocument } from '../../src/pdf/openDocument.ts'
import { STYLES } from '../../src/pdf/theme.ts'
import { FONTS } from './drawn.ts'

/** A gradient of 16 × 12 pixels, as a camera would hand it over after its EXIF data are taken out. */
const JPEG = Buffer.from(
  `/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//
2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAMABADASIAAhEBAxEB/8QAFgAB
AQEAAAAAAAAAAAAAAAAAAAUG/8QAGRAAAQUAAAAAAAAAAAAAAAAAAAISFFFh/8QAFQEBAQAAAAAAAAAAAAAAAAAABQb/xAAXEQADAQAAAAAAAAAAAAAAAAAA
AxUW/9oADAMBAAIRAxEAPwDLSNEjSa9Vh6rKPPqFbbD/2Q==`,
  'base64',
)

/** A small document with everything our files hold, photo and transparent coat of arms included: the ground for breaking things. */
export function sampleOfEverything(): Uint8Array<ArrayBuffer> {
  const { flow } = openDocument(
    {
      title: 'Bericht mit allem',
      subject: 'Prüfstück',
      municipality: 'Gemeinde Bad Königsgrün',
      unnamed: 'ohne Namen',
      lang: 'de',
      date: '2026-12-04',
      fingerprint: '3f7a9c0e51d2b8846c1f0a7de93b5284'.repeat(2),
    },
    FONTS,
  )
  flow.tagger.bookmark(1, 'Bericht mit allem', flow.y)
  flow.pour('H1', {}, new Passage(flow.typeface, [{ text: 'Bericht mit allem', style: STYLES.title }], flow.width))
  picture(flow, 'Wappen der Gemeinde', coatOfArms(), 'PNG')
  const fillContents = reserveContents(flow, 2, (title, page) => `${title}, Seite ${page}`)

  flow.newPage()
  sectionHeading(flow, 'Themenfelder')
  figure(flow, 'Balken, Skala 0 bis 4. Organisation: 2,4; Netze: 1,8.', 20, (x, y) => {
    flow.doc.rect(x, y, 24, 4, 'F')
    flow.doc.rect(x, y + 8, 18, 4, 'F')
    flow.line('Organisation 2,4 ', x + 30, y, STYLES.cell)
    flow.line('Netze 1,8 ', x + 30, y + 8, STYLES.cell)
  })
  const cell = (text: string, head = false) => ({ runs: [{ text, style: STYLES.cell }], head })
  table(flow, {
    caption: 'Werte der Themenfelder',
    columns: [
      { head: 'Themenfeld', width: 2 },
      { head: 'Mittelwert', width: 1 },
    ],
    rows: [
      [cell('Organisation', true), cell('2,4')],
      [cell('Netze', true), cell('1,8')],
    ],
  })
  paragraph(flow, 'Es gilt § 1.')
  flow.pour('P', { lang: 'en' }, new Passage(flow.typeface, [{ text: 'In English.', style: STYLES.body }], flow.width))

  flow.newPage()
  sectionHeading(flow, 'Belege')
  subheading(flow, 'Fotos')
  picture(flow, 'Serverraum mit 21,5 °C', JPEG, 'JPEG')
  bulletList(flow, [[{ text: 'Tür verschlossen', style: STYLES.body }], [{ text: 'Licht aus', style: STYLES.body }]])
  fillContents()
  furniture(flow, {
    headLeft: 'Königsgrün',
    headRight: 'Rat',
    footLeft: 'vertraulich',
    footRight: (page, pages) => `Seite ${page} von ${pages}`,
  })
  return flow.tagger.bytes()
}

type Flow = ReturnType<typeof openDocument>['flow']

function picture(flow: Flow, alt: string, bytes: Uint8Array, format: 'JPEG' | 'PNG'): void {
  figure(flow, alt, 30, (x, y) => flow.doc.addImage(bytes, format, x, y, 40, 30))
}

/** 4 × 3 red pixels that fade from left to right, as a PNG. */
function coatOfArms(): Uint8Array {
  const row = [0, ...[0, 80, 160, 240].flatMap((alpha) => [200, 30, 30, alpha])]
  const header = Buffer.from([0, 0, 0, 4, 0, 0, 0, 3, 8, 6, 0, 0, 0])
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = deflateSync(Buffer.from([...row, ...row, ...row]))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
