import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packBody, unpackBody } from './packBody.ts'

const bytes = fc.uint8Array({ maxLength: 40 })
const body = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
    fc.boolean(),
    fc.constant(null),
    bytes,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), tie('value'), { maxKeys: 4 }),
  ),
})).value

describe('packBody', () => {
  it('gives back whatever JSON and bytes can say', () => {
    fc.assert(
      fc.property(body, (value) => {
        expect(unpackBody(packBody(value))).toEqual(value)
      }),
    )
  })

  it('leaves out what is undefined, and keeps a body that is', () => {
    expect(unpackBody(packBody({ before: undefined, after: 1 }))).toEqual({ after: 1 })
    expect(unpackBody(packBody(undefined))).toBeUndefined()
  })

  it('cuts bytes out of what they are a part of', () => {
    const part = new Uint8Array([1, 2, 3, 4]).subarray(1, 3)
    const read = unpackBody(packBody({ part })) as { part: Uint8Array }
    expect([...read.part]).toEqual([2, 3])
    expect(read.part.buffer.byteLength).toBe(2)
  })

  it.each([new Date(), new Map(), Number.NaN, [undefined], () => 1, 1n])(
    'refuses %s, which would come back as another',
    (value) => expect(() => packBody({ value })).toThrow('/value'),
  )
})
