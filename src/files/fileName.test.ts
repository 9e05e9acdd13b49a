import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from './fileName.ts'

const named = (municipality: string, profile: string | null = null) =>
  fileName({ municipality, profile, date: '2026-12-01', extension: 'itcheck' })

describe('fileName', () => {
  it('says product, municipality, profile and date', () => {
    expect(named('Musterstadt')).toBe('IT-Check_Musterstadt_2026-12-01.itcheck')
    expect(
      fileName({ municipality: 'Musterstadt', profile: 'nichtöffentlich', date: '2026-12-01', extension: 'pdf' }),
    ).toBe('IT-Check_Musterstadt_nichtoeffentlich_2026-12-01.pdf')
  })

  it.each([
    ['Großmühlendorf', 'Grossmuehlendorf'],
    ['Großmu\u0308hlendorf', 'Grossmuehlendorf'],
    ['ÜBERLINGEN', 'UeBERLINGEN'],
    ['Budyšin / Bautzen', 'Budysin-Bautzen'],
    ['Rendsburg-Eckernförde, Kreis', 'Rendsburg-Eckernfoerde-Kreis'],
    ['St. Märgen (Schwarzwald)', 'St-Maergen-Schwarzwald'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Temp\\a|b?c*d"e<f>g', 'C-Temp-a-b-c-d-e-f-g'],
    ['a\u202Efdp.exe', 'a-fdp-exe'],
  ])('writes %s as %s', (municipality, expected) => {
    expect(named(municipality)).toBe(`IT-Check_${expected}_2026-12-01.itcheck`)
  })

  it('leaves out a name of which nothing remains', () => {
    for (const municipality of ['', '   ', '…', '東京']) expect(named(municipality)).toBe('IT-Check_2026-12-01.itcheck')
  })

  it('cuts the municipality when the name is too long, never profile, date or extension', () => {
    const name = named(`Verbandsgemeinde ${'Langenfeld '.repeat(30)}`, 'öffentlich')
    expect(name).toMatch(/^IT-Check_Verbandsgemeinde-Langenfeld.*_oeffentlich_2026-12-01\.itcheck$/)
    expect(name.length).toBeLessThanOrEqual(100)
  })

  it('is a name that Windows, macOS and Linux take, whatever the municipality is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.option(fc.string()), (municipality, profile) => {
        const name = fileName({
          municipality,
          profile: profile?.slice(0, 20) ?? null,
          date: '2026-12-01',
          extension: 'pdf',
        })
        expect(name).toMatch(/^IT-Check(_[A-Za-z0-9-]+)*_2026-12-01\.pdf$/)
        expect(name.length).toBeLessThanOrEqual(100)
      }),
    )
  })
})
