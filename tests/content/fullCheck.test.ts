import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shippedLists } from '../../src/cli/shippedLists.ts'
import { questionsOf } from '../../src/core/questionnaire/lookup.ts'
import type { Question } from '../../src/core/questionnaire/schema.ts'
import { isApplicable } from '../../src/core/scoring/score.types.ts'
import { standardsCoverage, wibaCoverage } from './coverage.ts'
import { englishFindings } from './englishWording.ts'
import { FULL_CHECK, openShipped, SHORT_CHECK } from './openShipped.ts'
import { hardestFirst } from './readability.ts'
import { play, TOWNS } from './towns.ts'
import { townsPage } from './townsTable.ts'
import { wordingFindings } from './wording.ts'

const questionnaire = openShipped(FULL_CHECK)
const questions = questionsOf(questionnaire)

describe('the full check', () => {
  it('asks 180 questions in 16 Themenfelder, 31 of them minimum requirements', () => {
    const musts = questions.filter(({ must }) => must)
    expect([questions.length, questionnaire.domains.length, musts.length]).toEqual([180, 16, 31])
  })

  it('has every field, no text twice, no vague word, and anchors that differ', () => {
    expect(wordingFindings(questions)).toEqual([])
  })

  it('says the same in English: every text, its paragraphs and its figures, in words of a town hall', () => {
    expect(englishFindings(questionnaire)).toEqual([])
  })

  it('can be read: no question is harder than a law', () => {
    const read = hardestFirst(questions)
    console.log(`LIX: ${read.map(({ id, value }) => `${id} ${value}`).join(', ')}`)
    console.log(
      `Hardest ten: ${read
        .slice(0, 10)
        .map(({ id, value }) => `${id} ${value}`)
        .join(', ')}`,
    )
    expect(read.filter(({ value }) => value > 55)).toEqual([])
  })

  it('[S4] scopes by scoping questions only, never by who runs a thing', () => {
    const conditions = questions.flatMap(({ when }) => (when ? [Object.keys(when)] : []))
    expect(conditions.length).toBeGreaterThan(30)
    expect(conditions.every((kinds) => kinds.join() === 'scope')).toBe(true)
    // the hole of 2023: towns whose directory the data centre runs
    expect(questions.find(({ id }) => id === 'ADM-03')?.when).toEqual({ scope: 'directory' })
    expect(questions.find(({ id }) => id === 'ADM-04')?.when).toEqual({ scope: 'directory' })
  })

  it('explains every Themenfeld and every scoping question', () => {
    expect(questionnaire.domains.filter(({ summary }) => !summary)).toEqual([])
    expect(questionnaire.scoping?.filter(({ help }) => !help)).toEqual([])
    const used = new Set(questions.map(({ when }) => (when && 'scope' in when ? when.scope : '')))
    expect(questionnaire.scoping?.filter(({ id }) => !used.has(id))).toEqual([])
  })

  it('begins with who decides, whom to call, and a backup out of reach', () => {
    const first = questions.toSorted((a, b) => a.rank - b.rank).slice(0, 6)
    expect(first.map(({ id }) => id)).toEqual(['ORG-01', 'VOR-01', 'VOR-02', 'BAK-01', 'BAK-02', 'IAM-01'])
    expect(questions.map(({ rank }) => rank).toSorted((a, b) => a - b)).toEqual(questions.map((_, i) => i + 1))
  })
})

describe('coverage', () => {
  it('gives each of the 211 requirements behind WiBA a criterion', () => {
    const whole = wibaCoverage(questionnaire).at(-1)
    expect(whole).toEqual({ what: 'WiBA', total: 211, missing: [] })
  })

  it('touches all of CIS IG1, all NIS2 letters and all CSF categories', () => {
    const of = (what: string) => standardsCoverage(questionnaire, shippedLists()).find((one) => one.what === what)
    expect(of('CIS Controls 8.1, IG1')).toMatchObject({ total: 56, missing: [] })
    expect(of('NIST CSF 2.0, categories')).toMatchObject({ total: 22, missing: [] })
    expect(of('nis2-21-2')).toMatchObject({ total: 10, missing: [] })
  })
})

describe('what both checks ask', () => {
  /** Says the same in both; the scale, and what a question says about choosing on it, differ. */
  const shared = ({ text, why, weight, consequence, criteria, measure }: Question) => ({
    text,
    why,
    weight,
    consequence,
    core: criteria?.filter(({ kind }) => kind === 'core').map((criterion) => [criterion.id, criterion.text]),
    title: measure?.title,
  })
  const short = questionsOf(openShipped(SHORT_CHECK))

  it.each(short)('$id is asked in the same words', (question) => {
    const full = questions.find(({ id }) => id === question.id)
    expect(full && shared(full)).toEqual({
      ...shared(question),
      // a minimum requirement of the full check only: its consequence has no place in the Kurz-Check
      ...(question.id === 'END-02' ? { consequence: full?.consequence } : {}),
    })
  })

  it('is a minimum requirement in the full check wherever it is one in the Kurz-Check', () => {
    const musts = new Set(questions.filter(({ must }) => must).map(({ id }) => id))
    expect(short.filter(({ id, must }) => must && !musts.has(id))).toEqual([])
  })
})

describe('typical towns', () => {
  const results = TOWNS.map((town) => play(questionnaire, town).score())

  it('come out as an expert would say', () => {
    expect(results.map(({ overall }) => overall.stage)).toEqual([
      'near-target',
      'below-minimum',
      'below-minimum',
      'below-minimum',
      'minimum',
      'target',
    ])
  })

  it('that skip the heavy topics do not get past Stufe 2 where there are any', () => {
    const heavy = new Set(questions.filter(({ must }) => must).map(({ id }) => id.slice(0, 3)))
    const stufen = results[2]?.domains.filter(({ id }) => heavy.has(id)).map((d) => (isApplicable(d) ? d.stufe : null))
    expect(Math.max(...(stufen ?? []).map((stufe) => stufe ?? 0))).toBeLessThanOrEqual(2)
  })

  it('at level 2 throughout stand at Stufe 2 everywhere', () => {
    expect(results[3]?.domains.map((d) => (isApplicable(d) ? d.stufe : null))).toEqual(Array(16).fill(2))
  })

  it('stand in the documentation as they come out now', () => {
    const page = 'docs/typical-towns.md'
    expect(existsSync(page) && readFileSync(page, 'utf8')).toBe(townsPage(questionnaire))
  })
})
