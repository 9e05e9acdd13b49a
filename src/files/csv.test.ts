import { describe, expect, it } from 'vitest'
import { csv } from './csv.ts'

const read = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe('CSV', () => {
  it('opens in a German spreadsheet: byte order mark, semicolons, CRLF', () => {
    expect(
      read(
        csv([
          ['a', 1],
          ['ä', 2],
        ]),
      ),
    ).toBe('\uFEFFa;1\r\nä;2\r\n')
  })

  it('quotes what would break a line or a cell', () => {
    expect(read(csv([['a;b', 'say "x"', 'one\ntwo']]))).toBe('\uFEFF"a;b";"say ""x""";"one\ntwo"\r\n')
  })

  it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\tx'])('lets no text run as a formula: %j', (text) => {
    expect(read(csv([[text]]))).toBe(`\uFEFF'${text}\r\n`)
  })
})
