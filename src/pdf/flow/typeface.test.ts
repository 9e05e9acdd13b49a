import { readFileSync } from 'node:fs'
import { jsPDF } from 'jspdf'
import { describe, expect, it } from 'vitest'
import { STYLES } from '../theme.ts'
import { REPLACEMENT } from './cleanText.ts'
import { Typeface } from './typeface.ts'

function typeface(): Typeface {
  const font = (face: string) => new Uint8Array(readFileSync(new URL(`../fonts/FiraSans-${face}.ttf`, import.meta.url)))
  return new Typeface(new jsPDF(), { regular: font('Regular'), bold: font('Bold') })
}

describe('the shipped font', () => {
  it.each([
    ['German', 'ÄÖÜäöüßẞ„“‚‘–—…§€°²³µ½'],
    ['Sorbian, Polish, Czech', 'ćčěłńóřšśžźŻąęĄĘŁďťů'],
    ['Turkish, Danish, French, Romanian', 'ğĞıİşŞçåæøœŒéèêëñșț'],
    ['signs', '≥≤≠≈−→←•·×÷«»™'],
  ])('draws %s', (_, text) => {
    const face = typeface()
    expect(face.clean(text)).toBe(text)
    expect(face.replaced.size).toBe(0)
  })

  it('has the sign for what it lacks, and lacks control characters', () => {
    const face = typeface()
    expect(face.clean(REPLACEMENT)).toBe(REPLACEMENT)
    expect(face.replaced.size).toBe(0)
    const controls = Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).filter((c) => !'\t\n\r'.includes(c))
    expect(face.clean(`${controls.join('')}\u007f`)).toBe(REPLACEMENT.repeat(30))
  })

  it('has both faces in different widths', () => {
    const face = typeface()
    const regular = face.width('Gemeinde', STYLES.body)
    expect(regular).toBeGreaterThan(10)
    expect(face.width('Gemeinde', STYLES.strong)).toBeGreaterThan(regular)
    expect(face.width('Gemeinde', { ...STYLES.body, size: 20 })).toBeCloseTo(2 * regular)
  })
})
