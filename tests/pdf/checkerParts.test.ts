import { PDFContext } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readJpeg } from './pdfA/jpeg.ts'
import { malformed } from './pdfA/malformed.ts'
import { spoken } from './pdfUa/cmap.ts'
import { operationsOf } from './pdfUa/content.ts'

/** What the checker reads and our own files never hold. */

describe('page content', () => {
  const stringsIn = (content: string) =>
    operationsOf(Buffer.from(content, 'latin1')).map(({ operator, operands }) => [operator, ...operands])

  it('has strings in brackets, with escapes, brackets in each other and broken lines', () => {
    const hex = (text: string) => ({ kind: 'string', hex: Buffer.from(text, 'latin1').toString('hex') })
    expect(stringsIn('(a\\)\\101\\n(b)\\\nc) Tj % (no) Tj\n<41 4> Tj')).toEqual([
      ['Tj', hex('a)A\n(b)c')],
      ['Tj', { kind: 'string', hex: '414' }],
    ])
  })

  it('has inline images, whose data may look like anything', () => {
    const [image, end] = operationsOf(Buffer.from('BI /W 1 /F [/LZW] ID (EI>> \nEI Q'))
    expect([image?.operator, end?.operator]).toEqual(['BI', 'Q'])
    const [dictionary] = image?.operands ?? []
    expect(dictionary?.kind === 'dictionary' && [...dictionary.entries.keys()]).toEqual(['W', 'F'])
  })
})

it('characters are mapped one by one, in ranges and in lists, also to more than one', () => {
  const context = PDFContext.create()
  const cmap = `1 begincodespacerange <0000><ffff> endcodespacerange
    2 beginbfchar <0001> <0066 0069> <0002><D83DDE00> endbfchar
    2 beginbfrange <0010><0012> <0041> <0020> <0021> [<0078> <0079>] endbfrange`
  const font = context.obj({ DescendantFonts: [], ToUnicode: context.register(context.stream(cmap)) })
  expect(spoken(font, '00010002001000120020002100ff')).toBe('fi😀ACxy\ufffd')
})

it.each([
  ['<a b="1"><c/>&amp;&#8211;</a>', null],
  ['<?xpacket begin=""?><!-- < --><a/>', null],
  ['<a><b></a></b>', '</a> closes nothing'],
  ['<a>', '<a> is not closed'],
  ['<a>1 & 2</a>', 'near "1 & 2"'],
  ['<a/> rest', 'something follows its end'],
])('%s is XML: %s', (xml, problem) => {
  expect(malformed(xml)).toBe(problem)
})

it('a JPEG tells its size only before the picture, and what is no JPEG tells nothing', () => {
  expect(readJpeg(Buffer.from('GIF89a'))).toBe(null)
  expect(readJpeg(Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2]))).toBe(null)
  const frame = [0xff, 0xc0, 0, 11, 8, 0, 12, 0, 16, 1, 1, 0x11, 0]
  const profile = [0xff, 0xe2, 0, 4, 0x49, 0x43]
  expect(readJpeg(Buffer.from([0xff, 0xd8, ...profile, ...frame]))).toEqual({
    bits: 8,
    height: 12,
    width: 16,
    components: 1,
    about: [],
  })
})
