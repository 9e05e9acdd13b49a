import { describe, expect, it } from 'vitest'
import { standardsCoverage } from '../../../tests/content/coverage.ts'
import { FULL_CHECK, openShipped, SHORT_CHECK } from '../../../tests/content/openShipped.ts'
import { measure, type Scenario, scenario } from '../../../tests/scenario.ts'
import { shippedLists } from '../../cli/shippedLists.ts'
import type { ReferenceLists } from '../questionnaire/schema.ts'
import { coverStandards, isBelow, isMoved, isTouched } from './standards.ts'

const lists = shippedLists()
const short = scenario(openShipped(SHORT_CHECK))

function cover(told: Scenario, known: ReferenceLists = lists) {
  return coverStandards(told.questionnaire, told.assessment(), known)
}

function requirement(told: Scenario, standard: string, id: string) {
  const coverage = cover(told).find((entry) => entry.id === standard)
  const chapters = coverage?.sections.flatMap((section) => section.chapters) ?? []
  const found = chapters.flatMap(({ requirements }) => requirements).find((entry) => entry.id === id)
  if (!found) throw new Error(`${standard} has no ${id}`)
  return found
}

describe('what a questionnaire touches', () => {
  it.each([SHORT_CHECK, FULL_CHECK])('%s: the counts are those of npm run content', (file) => {
    const questionnaire = openShipped(file)
    const counted = new Map(standardsCoverage(questionnaire, lists).map((entry) => [entry.what, entry]))
    const covered = cover(scenario(questionnaire))
    expect(covered).toHaveLength(lists.size)
    for (const { id, counts, sections } of covered) {
      const { total = 0, missing = [] } = counted.get(id) ?? {}
      expect([id, counts.total, counts.touched]).toEqual([id, total, total - missing.length])
      const all = sections.flatMap(({ chapters }) => chapters).flatMap(({ requirements }) => requirements)
      const untouched = all.filter((entry) => !isTouched(entry)).map((entry) => entry.id)
      expect(untouched.toSorted()).toEqual([...missing].toSorted())
    }
  })

  it('does not depend on the answers', () => {
    const touched = (told: Scenario) => cover(told).map(({ counts }) => counts.touched)
    expect(touched(short.answerRest(3))).toEqual(touched(short))
  })

  it('is told without the lists too, in the order of numbers; what is not touched is then unknown', () => {
    const [itgs] = cover(short, new Map())
    expect(itgs).toMatchObject({ listed: false, counts: { total: 72, touched: 72 } })
    const chapters = itgs?.sections.flatMap((section) => section.chapters.map(({ id }) => id)) ?? []
    expect(chapters).toEqual(chaptersOf(short).filter((id) => chapters.includes(id)))
  })

  it('keeps an identifier that its list does not have', () => {
    const [itgs] = cover(short, new Map([['itgs-2023', new Set(['ISMS.1.A1', 'INF.1.A99'])]]))
    expect(itgs?.listed).toBe(true)
    expect(itgs?.counts.touched).toBe(72)
    expect(itgs?.counts.total).toBeGreaterThan(72)
  })
})

describe('where a requirement stands', () => {
  const at = (told: Scenario) => requirement(told, 'nis2-21-2', 'a').standing
  const [first, second] = ['ORG-01', 'ORG-03']

  it('is touched by exactly two questions, so that the rules below say something', () => {
    const { states } = requirement(short, 'nis2-21-2', 'a')
    expect(states.map(({ question }) => question.id)).toEqual([first, second])
  })

  it('is the lowest level of the questions that touch it', () => {
    expect(at(short.answer(first, 3).answer(second, 2))).toEqual({ kind: 'level', level: 2, open: 0 })
    expect(at(short.answer(first, 3).answer(second, 3))).toEqual({ kind: 'level', level: 3, open: 0 })
  })

  it('is open while all are; one answer says what it can be at most', () => {
    expect(at(short)).toEqual({ kind: 'open' })
    expect(at(short.answer(first, 3))).toEqual({ kind: 'level', level: 3, open: 1 })
  })

  it('[S2] "weiß nicht" counts as 0 and is told apart from a known 0', () => {
    expect(at(short.unknown(first).answer(second, 2))).toEqual({ kind: 'unknown' })
    expect(at(short.unknown(first).answer(second, 0))).toEqual({ kind: 'level', level: 0, open: 0 })
  })

  it('leaves out what is not applicable; without a reason that is open [S3]', () => {
    const reason = 'Macht der Kreis'
    expect(at(short.notApplicable(first, reason).answer(second, 2))).toEqual({ kind: 'level', level: 2, open: 0 })
    expect(at(short.notApplicable(first, reason).notApplicable(second, reason))).toEqual({ kind: 'na' })
    expect(at(short.notApplicable(first, reason).notApplicable(second))).toEqual({ kind: 'open' })
  })

  it('leaves out what was never asked, because of what was stated at the start', () => {
    const told = short.scope('notebooks', false)
    expect(requirement(told, 'nis2-21-2', 'h')).toMatchObject({
      states: [{ status: 'out' }],
      standing: { kind: 'out' },
    })
  })

  it('is nowhere where no question touches it', () => {
    expect(requirement(short, 'cis-8.1', '18.5')).toMatchObject({ states: [], standing: null })
  })

  it('stands below level 3 by what counts, not by what is open', () => {
    const below = (told: Scenario) => isBelow(requirement(told, 'nis2-21-2', 'a'))
    expect(below(short)).toBe(false)
    expect(below(short.answer(first, 3).answer(second, 2))).toBe(true)
    expect(below(short.unknown(first))).toBe(true)
    expect(below(short.answer(first, 3).answer(second, 3))).toBe(false)
  })
})

describe('what the plan moves', () => {
  const first = measure(['ORG-01'])
  const both = { ...measure(['ORG-01', 'ORG-03']), status: 'done' }
  const at = (told: Scenario) => requirement(told, 'nis2-21-2', 'a')
  const counts = (told: Scenario) => cover(told).find(({ id }) => id === 'nis2-21-2')?.counts

  it('is nothing without a plan', () => {
    expect(at(short).measures).toEqual([])
    expect(counts(short)).toMatchObject({ planned: 0, moved: 0 })
  })

  it('names each measure once, in the order of the plan, however many of its questions touch the requirement', () => {
    const told = short.with({ measures: [first, both] })
    expect(at(told).measures.map(({ id }) => id)).toEqual([first.id, both.id])
  })

  it('counts what is under way; what is done or waits by decision moves nothing', () => {
    const moved = (status: string) => isMoved(at(short.with({ measures: [{ ...first, status }] })))
    expect(['open', 'started', 'done', 'verified', 'deferred'].map(moved)).toEqual([true, true, false, false, false])
    const told = short.with({ measures: [both] })
    expect(counts(told)).toMatchObject({ moved: 0 })
    expect(counts(told)?.planned).toBeGreaterThan(0)
  })

  it('takes a question that a measure only lifts, and none that does not count', () => {
    const lifting = measure([], { 'ORG-03': 3 })
    expect(at(short.with({ measures: [lifting] })).measures).toHaveLength(1)
    expect(at(short.notApplicable('ORG-03', 'Macht der Kreis').with({ measures: [lifting] })).measures).toEqual([])
  })

  it('changes neither what is touched nor where it stands', () => {
    const bare = (told: Scenario) => cover(told).map(({ counts: { touched, below } }) => ({ touched, below }))
    expect(bare(short.answerRest(2).with({ measures: [first] }))).toEqual(bare(short.answerRest(2)))
  })
})

function chaptersOf(told: Scenario): string[] {
  return cover(told)[0]?.sections.flatMap((section) => section.chapters.map(({ id }) => id)) ?? []
}
