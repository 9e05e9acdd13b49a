import { describe, expect, it } from 'vitest'
import { passwordBits, strengthOf } from './passwordStrength.ts'
import { suggestPassword } from './suggestPassword.ts'

const strength = (password: string, names?: string[]) => strengthOf(passwordBits(password, names))

describe('the estimate of a password', () => {
  it.each([
    '',
    'passwortpasswort',
    'Passwort2026!',
    'P@ssw0rt-P@ssw0rt',
    '123456789012',
    'aaaaaaaaaaaaaaaa',
    'qwertzuiop12',
    'Sommer2026!Rathaus',
    'zyxwvutsrqponm',
    'Donaudampfschifffahrt',
    'Winter-Winter-Winter-Winter',
    'Bürgermeister2027',
  ])('calls "%s" weak', (password) => expect(strength(password)).toBe('weak'))

  it.each(['Tasse Wolke Hammer', 'kaffee-wolke-9142'])('calls "%s" fair', (password) =>
    expect(strength(password)).toBe('fair'),
  )

  it.each(['Tasse Wolke Hammer Biene', 'fünf-Stühle-am-Rhein-77', 'k7wm-3xpd-9rgh-t2qn', 'xR7%wq2!Lp9&'])(
    'calls "%s" strong',
    (password) => expect(strength(password)).toBe('strong'),
  )

  it('gives nothing for what belongs to the assessment', () => {
    const password = 'Mühlendorf Wolke Hammer Biene'
    expect(strength(password)).toBe('strong')
    expect(passwordBits(password, ['Gemeinde Mühlendorf'])).toBeLessThan(passwordBits(password) - 8)
  })

  it('never falls when a word is added', () => {
    expect(passwordBits('Wolke Hammer Biene Tasse')).toBeGreaterThan(passwordBits('Wolke Hammer Biene'))
  })
})

describe('a suggested password', () => {
  it('uses every byte, in four groups, and is never weak', () => {
    for (let seed = 0; seed < 200; seed++) {
      const password = suggestPassword((n) =>
        Uint8Array.from({ length: n }, (_, i) => (seed * 97 + i * i * 53 + i * 29) % 256),
      )
      expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)
      expect(strength(password), password).not.toBe('weak')
    }
    expect(suggestPassword((n) => new Uint8Array(n))).not.toBe(suggestPassword((n) => new Uint8Array(n).fill(31)))
  })
})
