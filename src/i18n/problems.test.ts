import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PROBLEM_CODES, problem } from '../core/problem.ts'
import { LANGUAGES } from './catalogue.ts'
import { PATTERN_WORDS } from './patternWords.ts'
import { problemHints } from './problemHints.ts'
import { describeProblem, problemTexts } from './problems.ts'

describe('describeProblem', () => {
  it('has a sentence and a hint for every code, and for nothing else', () => {
    const codes = [...PROBLEM_CODES].sort()
    for (const language of LANGUAGES) {
      expect(Object.keys(problemTexts[language]).sort()).toEqual(codes)
      expect(Object.keys(problemHints[language]).sort()).toEqual(codes)
    }
  })

  it('fills in what is known', () => {
    const duplicate = problem('rank-duplicate', '/domains/0/questions/1/rank', { rank: 4, question: 'B', other: 'A' })
    expect(describeProblem(duplicate, 'de')).toEqual({
      text: 'Der Rang 4 von B gehört schon A.',
      hint: 'Geben Sie jeder Frage einen eigenen Rang.',
    })
    expect(describeProblem(problem('zip-entry-missing', 'manifest.json'), 'en').text).toBe(
      'A part is missing from the file: manifest.json',
    )
  })

  it('says in words what every pattern of the formats asks for', () => {
    const schemas = ['questionnaire/schema', 'assessment/schema', 'network/contribution'].map((name) =>
      readFileSync(`src/core/${name}.ts`, 'utf8'),
    )
    const patterns = new Set(schemas.join().match(/(?<=\.regex\().*?\$\/(?=\))/g))
    expect([...patterns].toSorted()).toEqual(Object.keys(PATTERN_WORDS).toSorted())
    const found = problem('shape', '/id', { found: '"ä"', expected: '/^[0-9a-f]{64}$/' })
    expect(describeProblem(found, 'de').text).toBe(
      'Hier steht "ä", erwartet wird: eine Prüfsumme SHA-256 aus 64 Zeichen (0–9, a–f)',
    )
  })

  it('gives sizes in MB', () => {
    const large = problem('too-large', '', { bytes: 17_000_000, limit: 16 * 1024 * 1024 })
    expect(describeProblem(large, 'de').text).toBe('Die Daten sind mit 17 MB zu groß; erlaubt sind 16 MB.')
  })
})
