import { describe, expect, it } from 'vitest'
import { questionsOf } from '../../src/core/questionnaire/lookup.ts'
import type { Questionnaire } from '../../src/core/questionnaire/schema.ts'
import { CHANGE_KINDS, type QuestionChange, questionChanges } from '../../src/core/versions/questionChanges.ts'
import { FULL_CHECK, openShipped, SHORT_CHECK } from './openShipped.ts'

const version = (number: string) => openShipped(`it-check-kommunen/${number}.json`)
const newest = openShipped(FULL_CHECK)
const before = version('1.0.1')
const changes = questionChanges(before, newest)
const changed = changes.filter(({ kind }) => kind !== 'same')

const idsOf = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id)
const allIdsOf = (questionnaire: Questionnaire) => idsOf(questionsOf(questionnaire))
const outline = ({ kind, before: from, after }: QuestionChange) => [kind, idsOf(from), idsOf(after)]

describe('the changes of the full check 1.1.0', () => {
  it('are all declared, and declared as comparing finds them', () => {
    expect(changed.filter(({ declared }) => !declared).map(outline)).toEqual([])
    const found = changed.flatMap(({ kind, before: from, after }) =>
      after.length > 0 ? idsOf(after).map((id) => [kind, id, idsOf(from)]) : idsOf(from).map((id) => [kind, id, []]),
    )
    const told = (newest.changes?.[0]?.questions ?? []).map(({ id, change, from = [] }) => [change, id, from])
    const inOrder = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted()
    expect(inOrder(found)).toEqual(inOrder(told))
  })

  it('are the only ones: every other question is the same to the letter, and so is what all share', () => {
    const [old, now] = [before, newest].map(
      (one) => new Map(questionsOf(one).map((question) => [question.id, question])),
    )
    const same = changes.filter(({ kind }) => kind === 'same').flatMap(({ after }) => idsOf(after))
    expect(same.length).toBeGreaterThan(150)
    for (const id of same) expect(now?.get(id)).toEqual(old?.get(id))
    const shared = ({ scales, roles, standards, title, description, stages, domains }: Questionnaire) => ({
      ...{ scales, roles, standards, title, description, stages },
      domains: domains.map((domain) => [domain.id, domain.title]),
    })
    expect(shared(newest)).toEqual(shared(before))
  })

  it('show each kind of change at least once', () => {
    expect([...new Set(changes.map(({ kind }) => kind))].toSorted()).toEqual(CHANGE_KINDS.toSorted())
  })

  it('are the same from 1.0.0 on, because 1.0.1 left the questions alone', () => {
    expect(questionChanges(version('1.0.0'), newest).map(outline)).toEqual(changes.map(outline))
  })

  it('take no id that was ever used for something else', () => {
    const used = new Set(['0.9.0', '1.0.0', '1.0.1'].flatMap((number) => allIdsOf(version(number))))
    const different = changed.filter(({ kind }) => ['added', 'split', 'merged', 'meaning'].includes(kind))
    expect(different.flatMap(({ after }) => idsOf(after)).filter((id) => used.has(id))).toEqual([])
  })

  it('leave alone what the Kurz-Check asks too: its answers go on meaning the same', () => {
    const short = new Set(allIdsOf(openShipped(SHORT_CHECK)))
    expect(changed.flatMap((change) => idsOf(change.before)).filter((id) => short.has(id))).toEqual([])
  })
})
