import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accepted } from '../../../tests/accepted.ts'
import { sketch } from '../../../tests/sketch.ts'
import {
  arbitraryChain,
  arbitraryLies,
  arbitraryNewerVersion,
  idsOf,
  type NewerVersion,
  newerVersion,
} from '../../../tests/versions/arbitraryVersions.ts'
import { parseQuestionnaire } from '../questionnaire/parse.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { carries, questionChanges } from './questionChanges.ts'

const read = (file: string): Questionnaire =>
  accepted(parseQuestionnaire(JSON.parse(readFileSync(file, 'utf8')), new Map()))

const KITCHEN_SINK = read('tests/files/questionnaires/kitchen-sink.json')
/** The first of two Themenfelder is moved from, the second to. */
const OLD = sketch({ A: [{}, { criteria: ['core', 'more'] }, {}], B: [{}, { w: 2 }] }, { version: '1.0.0' })

/** 'A-01+A-02>A-03 merged' for each change but those that are the same. */
function told(from: Questionnaire, to: Questionnaire): string[] {
  return questionChanges(from, to)
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, before, after, alsoReworded, declared }) => {
      const ids = [before, after].map((questions) => questions.map(({ id }) => id).join('+')).join('>')
      return `${ids} ${kind}${alsoReworded ? ' reworded' : ''}${declared ? '' : ' undeclared'}`
    })
}

type Json = { domains: { id: string; questions: Record<string, unknown>[] }[] } & Record<string, unknown>

/** The old questionnaire as a newer version, changed by hand. */
function edited(edit: (json: Json) => void, changes: unknown[] = [], version = '1.1.0'): Questionnaire {
  const json: Json = JSON.parse(JSON.stringify(OLD))
  edit(json)
  return accepted(
    parseQuestionnaire(
      { ...json, version, changes: [{ version, summary: { de: 'Neu' }, questions: changes }] },
      new Map(),
    ),
  )
}

/** Question of the JSON by its place, 'A-01' first. */
function at({ domains }: Json, domain: number, question: number): Record<string, unknown> {
  return domains[domain]?.questions[question] ?? {}
}

describe('what the file says nothing of is found by comparing', () => {
  test('two identical versions: everything is the same, and nothing differs', () => {
    for (const questionnaire of [OLD, KITCHEN_SINK]) {
      const changes = questionChanges(questionnaire, questionnaire)
      expect(changes.map(({ before: [question] }) => question?.id)).toEqual(idsOf(questionnaire))
      for (const change of changes) {
        expect(change).toMatchObject({ kind: 'same', declared: true, details: [] })
        expect(carries(change)).toBe('yes')
      }
    }
  })

  test('other words, another Themenfeld, gone, new', () => {
    const to = edited((json) => {
      at(json, 0, 0)['text'] = { de: 'Anders gefragt?' }
      at(json, 0, 1)['criteria'] = [{ id: 'a', kind: 'core', text: { de: 'Merkmal' } }]
      at(json, 1, 0)['id'] = 'B-09'
      json.domains[1]?.questions.push(...(json.domains[0]?.questions.splice(2, 1) ?? []))
    })
    expect(told(OLD, to)).toEqual([
      'A-01>A-01 reworded undeclared',
      'A-02>A-02 reworded undeclared',
      '>B-09 added undeclared',
      'A-03>A-03 moved undeclared',
      'B-01> retired undeclared',
    ])
  })

  test('a scale that offers something else is another wording, also under the same name', () => {
    const to = edited((json) => {
      json['scales'] = [
        { id: 'levels', options: [0, 1, 2, 3].map((level) => ({ id: String(level), level })) },
        ...(json['scales'] as unknown[]).slice(1),
      ]
    })
    expect(new Set(questionChanges(OLD, to).map(({ kind }) => kind))).toEqual(new Set(['reworded']))
  })

  test('weight, target, rank, MUSS, evidence and references alone leave the question the same', () => {
    const to = edited((json) => {
      Object.assign(at(json, 0, 0), { weight: 3, rank: 90, why: { de: 'Darum.' }, evidence: [{ de: 'Protokoll' }] })
      json['target'] = 4
    })
    const [first, second] = questionChanges(OLD, to)
    expect(first).toMatchObject({ kind: 'same', details: ['why', 'weight', 'target', 'rank', 'evidence'] })
    expect(second).toMatchObject({ kind: 'same', details: ['target'] })
  })

  test('a translation that comes along is no change', () => {
    const to = edited((json) => {
      json['languages'] = ['de', 'en']
      at(json, 0, 0)['text'] = { de: 'Frage A-01?', en: 'Question A-01?' }
    })
    expect(told(OLD, to)).toEqual([])
  })
})

describe('what the file declares', () => {
  test('split, merged, renamed, with another meaning, and moved with other words', () => {
    const to = edited(
      (json) => {
        const [first, second, third] = json.domains[0]?.questions ?? []
        json.domains[0]?.questions.splice(0, 3, { ...first, id: 'A-11' }, { ...first, id: 'A-12', rank: 12 })
        json.domains[1]?.questions.splice(1, 1, { ...second, ...third, id: 'B-11' })
        Object.assign(at(json, 1, 0), { id: 'B-12', text: { de: 'Wieder anders?' } })
      },
      [
        { id: 'A-11', from: ['A-01'], change: 'split' },
        { id: 'A-12', from: ['A-01'], change: 'split' },
        { id: 'B-11', from: ['A-02', 'A-03'], change: 'merged' },
        { id: 'B-12', from: ['B-01'], change: 'meaning' },
        { id: 'B-02', change: 'retired' },
        { id: 'A-01', change: 'retired' },
      ],
    )
    expect(told(OLD, to)).toEqual([
      'A-01>A-11+A-12 split',
      'B-01>B-12 meaning',
      'A-02+A-03>B-11 merged',
      'B-02> retired',
    ])
    expect(questionChanges(OLD, to).map(carries)).toEqual(['no', 'no', 'no', 'no'])
  })

  test('a question that got another id is compared like any other: its answer is confirmed where it reads differently', () => {
    const to = edited(
      (json) => {
        Object.assign(at(json, 0, 0), { id: 'A-11' })
        Object.assign(at(json, 0, 1), { id: 'A-12', text: { de: 'Frage danach?' } })
      },
      [
        { id: 'A-11', from: ['A-01'], change: 'moved' },
        { id: 'A-12', from: ['A-02'], change: 'moved' },
      ],
    )
    expect(told(OLD, to)).toEqual(['A-01>A-11 moved', 'A-02>A-12 moved reworded'])
    expect(questionChanges(OLD, to).slice(0, 2).map(carries)).toEqual(['yes', 'confirm'])
  })

  test('that the words are others is not believed when they are not, that the meaning is another is', () => {
    const to = edited(() => {}, [
      { id: 'A-01', change: 'reworded' },
      { id: 'A-02', change: 'meaning' },
    ])
    expect(told(OLD, to)).toEqual(['A-02>A-02 meaning'])
    expect(questionChanges(OLD, to)[0]).toMatchObject({ kind: 'same', declared: false })
  })

  test('another questionnaire declares nothing about this one', () => {
    const to = edited((json) => Object.assign(json, { id: 'other' }), [{ id: 'A-01', change: 'meaning' }])
    expect(told(OLD, to)).toEqual([])
  })

  test('going back to an older version, nothing is declared', () => {
    const newer = newerVersion(OLD, ['meaning', 'reworded']).questionnaire
    expect(told(newer, OLD)).toEqual([
      '>A-01 added undeclared',
      'A-02>A-02 reworded undeclared',
      'A-10100x1> retired undeclared',
    ])
  })
})

describe('over several versions', () => {
  test('a question is followed from id to id', () => {
    const one = newerVersion(OLD, ['renamed', 'split', 'same', 'merged'])
    const two = newerVersion(one.questionnaire, ['renamed', 'retired', 'reworded', 'added', 'retired'])
    expect(told(OLD, two.questionnaire)).toEqual([
      'A-01>A-10200x1 moved',
      // of two parts one is left: it does not ask what was asked
      'A-02>A-10100x3 meaning undeclared',
      '>A-10200x2 added',
      'B-01> retired undeclared',
      'B-02> retired undeclared',
    ])
  })

  test('what came and went in between is not mentioned', () => {
    const one = newerVersion(OLD, ['added'])
    const two = newerVersion(one.questionnaire, ['same', 'retired'])
    expect(told(OLD, two.questionnaire)).toEqual([])
  })
})

describe('laws', () => {
  // a campaign asks for more; see `propertyRuns.ts`
  const { seed = 2026, numRuns = 60 } = fc.readConfigureGlobal()
  const each = { seed, numRuns }

  test('every question of both versions is in exactly one entry, and it is told what was done', () => {
    fc.assert(
      fc.property(arbitraryNewerVersion(KITCHEN_SINK), ({ questionnaire, done }) => {
        const changes = questionChanges(KITCHEN_SINK, questionnaire)
        expectWhole(KITCHEN_SINK, questionnaire)
        const entries = changes.map(({ kind, before, after, declared }) => {
          expect(declared).toBe(true)
          return entry(
            kind,
            before.map(({ id }) => id),
            after.map(({ id }) => id),
          )
        })
        expect(entries.toSorted()).toEqual(done.map(({ kind, before, after }) => entry(kind, before, after)).toSorted())
      }),
      each,
    )
  })

  test('over a chain of versions, everything belongs to what it came from step by step', () => {
    fc.assert(
      fc.property(arbitraryChain(OLD, 3), (versions) => {
        const to = versions.at(-1)?.questionnaire ?? OLD
        expectWhole(OLD, to)
        const origins = composed(versions)
        for (const { before, after } of questionChanges(OLD, to).filter((change) => change.after.length > 0)) {
          const expected = new Set(after.flatMap(({ id }) => origins.get(id) ?? []))
          expect(new Set(before.map(({ id }) => id))).toEqual(expected)
        }
      }),
      each,
    )
  })

  test('whatever a file claims, no question is lost or told twice, and no answer is carried to other words unasked', () => {
    fc.assert(
      fc.property(
        arbitraryNewerVersion(KITCHEN_SINK).chain(({ questionnaire }) => arbitraryLies(KITCHEN_SINK, questionnaire)),
        (lying) => {
          expectWhole(KITCHEN_SINK, lying)
          for (const change of questionChanges(KITCHEN_SINK, lying)) {
            if (carries(change) !== 'yes') continue
            expect(change.after.map(({ text, help }) => ({ text, help }))).toEqual(
              change.before.map(({ text, help }) => ({ text, help })),
            )
          }
        },
      ),
      each,
    )
  })
})

function entry(kind: string, before: readonly string[], after: readonly string[]): string {
  return `${before.toSorted().join('+')}>${after.toSorted().join('+')} ${kind}`
}

function expectWhole(from: Questionnaire, to: Questionnaire): void {
  const changes = questionChanges(from, to)
  expect(changes.flatMap(({ before }) => before.map(({ id }) => id)).toSorted()).toEqual(idsOf(from).toSorted())
  expect(changes.flatMap(({ after }) => after.map(({ id }) => id)).toSorted()).toEqual(idsOf(to).toSorted())
  for (const { kind, before, after } of changes) {
    const shape = [before.length, after.length]
    if (kind === 'added') expect(shape).toEqual([0, 1])
    else if (kind === 'retired') expect(shape).toEqual([1, 0])
    else if (kind === 'split') expect(shape).toEqual([1, expect.toSatisfy((count: number) => count > 1)])
    else if (kind === 'merged')
      expect(shape).toEqual([expect.toSatisfy((count: number) => count > 1), expect.any(Number)])
    else expect(shape).toEqual([1, 1])
  }
}

/** Ids in the first version by id in the last, from what was done in each step. */
function composed(versions: readonly NewerVersion[]): ReadonlyMap<string, readonly string[]> {
  let origins = new Map(idsOf(OLD).map((id): [string, string[]] => [id, [id]]))
  for (const { done } of versions.slice(1)) {
    const before = origins
    origins = new Map(
      done.flatMap(({ before: sources, after }) =>
        after.map((id): [string, string[]] => [id, sources.flatMap((source) => before.get(source) ?? [])]),
      ),
    )
  }
  return origins
}
