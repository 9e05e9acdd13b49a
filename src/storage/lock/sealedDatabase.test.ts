import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { liveQuery } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accepted } from '../../../tests/accepted.ts'
import { parsePractice, practiceId } from '../../core/network/practice.ts'
import { createAssessment } from '../createAssessment.ts'
import type { Database } from '../database.ts'
import { installDefinition, readDefinition } from '../definitions.ts'
import { takeUpLeftovers } from '../leftovers.ts'
import { AssessmentFeed } from '../openAssessment.ts'
import { addPractices, readPractices, removePractices, restorePractices } from '../practices.ts'
import { putAnswers } from '../putAnswers.ts'
import { PLAIN_CHOICES, readReportChoices, saveReportChoices } from '../reportChoices.ts'
import { Saver } from '../saver.ts'
import { testAssessment, testWorld } from '../testing.ts'
import { sealedDatabase } from './sealedDatabase.ts'
import { kurzCheckBytes, localStorageOf, rawRows } from './testing.ts'

const WORD = 'Großmühlendorf'
const KEY = new Uint8Array(32).fill(7)
const NAME = 'sealed-test'
let db: Database

beforeEach(async () => {
  db = sealedDatabase(KEY, NAME)
  await db.open()
})
afterEach(async () => {
  await db.delete()
  vi.unstubAllGlobals()
})

const answer = (question: string, comment = WORD) => ({
  assessment: 'a',
  view: 'answers' as const,
  question,
  body: { value: 'yes', at: '2026-12-01T10:00:00.000Z', comment },
})

describe('with a device lock', () => {
  it('no table holds a word of a person as it was written, whatever its rows are', async () => {
    for (const table of db.tables) {
      const path = [table.schema.primKey.keyPath].flat().map(String)
      await table.put({ ...Object.fromEntries(path.map((column) => [column, 'k'])), body: { [WORD]: [WORD] } })
    }
    for (const { name } of db.tables) {
      const [row] = await rawRows(NAME, name)
      if (name === 'handles') expect(row).toMatchObject({ body: { [WORD]: [WORD] } })
      else {
        expect(bytesOf(row), name).toBeInstanceOf(Uint8Array)
        expect(Buffer.from(bytesOf(row)).includes(WORD), name).toBe(false)
      }
      expect(await db.table(name).toCollection().first(), name).toMatchObject({ body: { [WORD]: [WORD] } })
    }
  })

  it('good practice of others is taken in, given up and taken back as without one', async () => {
    const file = accepted(parsePractice(JSON.parse(readFileSync('tests/files/saved/practice@1.json', 'utf8'))))
    expect(await addPractices(db, testWorld(), file)).toBe(2)
    const id = practiceId(file)
    const before = await removePractices(db, [{ file: id, index: 0 }])
    expect((await readPractices(db))[0]?.file.practices).toHaveLength(1)
    await restorePractices(db, before)
    expect(await readPractices(db)).toEqual([{ id, file }])
    expect(Buffer.from(bytesOf((await rawRows(NAME, 'practices'))[0])).includes('Birkenfelde')).toBe(false)
  })

  it('an assessment is made, answered, opened and followed as without one', async () => {
    const world = testWorld()
    await installDefinition(db, kurzCheckBytes, true)
    const id = await testAssessment(db, world)
    await putAnswers(db, [{ ...answer('SICHERN-1'), assessment: id }], [])
    const feed = await AssessmentFeed.open(db, id)
    if (typeof feed === 'string') throw new Error(feed)
    const echo = new Promise<void>((resolve) => feed.subscribe(resolve))
    const saver = new Saver(db, world, id)
    saver.save({
      question: 'SICHERN-1',
      field: 'note',
      before: undefined,
      after: 'x',
      answer: { ...answer('').body, note: 'x' },
    })
    await echo
    expect(feed.getState().header.municipality.name).toBe('Musterstadt')
  })

  it('whatever asks, in any of the ways of Dexie, gets rows as they were put', async () => {
    await db.answers.bulkPut([answer('q1', 'eins'), answer('q2', 'zwei'), answer('q3', 'drei')])
    await db.answers.update(['a', 'answers', 'q2'], { 'body.comment': 'ZWEI' })
    await db.answers
      .where(':id')
      .between(['a'], ['a', []])
      .modify((row) => {
        row.body.note = row.body.comment ?? ''
      })
    const wanted = ['eins', 'ZWEI', 'drei']
    const all = () => db.answers.where(':id').between(['a'], ['a', []])
    const seen: unknown[] = []
    await all().each((row, cursor) => seen.push([row.body.note, cursor.primaryKey]))
    expect(seen).toEqual(wanted.map((word, i) => [word, ['a', 'answers', `q${i + 1}`]]))
    expect((await all().toArray()).map(({ body }) => body.note)).toEqual(wanted)
    expect(
      (
        await all()
          .reverse()
          .filter(({ body }) => body.note !== 'ZWEI')
          .toArray()
      ).map(({ body }) => body.note),
    ).toEqual(['drei', 'eins'])
    expect(
      (
        await db.answers.bulkGet([
          ['a', 'answers', 'q3'],
          ['a', 'answers', 'no'],
        ])
      ).map((row) => row?.body.note),
    ).toEqual(['drei', undefined])
    expect(await all().primaryKeys()).toHaveLength(3)
    const [live] = await new Promise<string[]>((resolve) =>
      liveQuery(() => db.answers.toArray()).subscribe((rows) => resolve(rows.map(({ body }) => body.note ?? ''))),
    )
    expect(live).toBe('eins')
  })

  it('leaves open what is needed before the password, and what lies beside the app anyway', async () => {
    await db.settings.bulkPut([
      { key: 'language', body: 'en' },
      { key: 'report:a', body: 'x' },
    ])
    await saveReportChoices(db, 'a', { ...PLAIN_CHOICES, recipient: WORD })
    expect(await rawRows(NAME, 'settings')).toContainEqual({ key: 'language', body: 'en' })
    expect(await readReportChoices(db, 'a')).toMatchObject({ recipient: WORD })
    await installDefinition(db, kurzCheckBytes, true)
    const [shipped] = await rawRows(NAME, 'definitions')
    expect(shipped).toMatchObject({ id: 'kurz-check', body: { shipped: true } })
    const definition = await readDefinition(db, 'kurz-check', '1.0.0')
    if (!definition) throw new Error('not installed')
    const own = {
      ...definition,
      shipped: false,
      questionnaire: { ...definition.questionnaire, id: 'own', version: '1.0.0' },
    }
    await createAssessment(db, testWorld(), {
      definition: own,
      title: '',
      language: 'de',
      municipality: { name: WORD },
      audit: { asOf: '2026-12-01' },
      scope: {},
    })
    for (const table of ['definitions', 'definitionDomains', 'definitionFiles']) {
      for (const row of await rawRows(NAME, table)) {
        expect(row['body'] instanceof Uint8Array, `${table} ${row['id']}`).toBe(row['id'] === 'own')
      }
    }
    expect((await readDefinition(db, 'own', '1.0.0'))?.questionnaire.domains).toEqual(definition.questionnaire.domains)
  })

  it('seals what a tab leaves behind in mid-write, and takes it up again', async () => {
    vi.stubGlobal('localStorage', localStorageOf({}))
    const saver = new Saver(db, testWorld(), 'a')
    saver.save({ question: 'q1', field: 'comment', before: undefined, after: WORD, answer: answer('q1').body })
    saver.leave()
    expect(JSON.stringify(Object.values(localStorage))).not.toContain(WORD)
    await saver.settle()
    await db.answers.clear()
    await takeUpLeftovers(db)
    expect(await db.answers.toArray()).toEqual([answer('q1')])
    expect(Object.keys(localStorage)).toEqual([])
  })

  it('takes up what was left before there was a lock, and drops what no key opens any more', async () => {
    const plain = {
      answers: [{ assessment: 'a', view: 'answers', question: 'q1', answer: answer('').body, changes: [] }],
      entries: [],
    }
    vi.stubGlobal(
      'localStorage',
      localStorageOf({ 'it-check-left-0': 'AAAA', 'it-check-left-1': JSON.stringify(plain) }),
    )
    await takeUpLeftovers(db)
    expect(await db.answers.count()).toBe(1)
    expect(Object.keys(localStorage)).toEqual([])
  })
})

const bytesOf = (row: Readonly<Record<string, unknown>> | undefined) => row?.['body'] as Uint8Array

describe('a row that was changed from outside is not taken for one of ours', () => {
  const change = async (of: (rows: Record<string, unknown>[]) => Record<string, unknown>) => {
    const rows = await rawRows(NAME, 'answers')
    const raw = db.backendDB().transaction('answers', 'readwrite')
    raw.objectStore('answers').put(of(rows))
    await new Promise((resolve) => raw.addEventListener('complete', resolve))
  }

  it.each([
    ['the body of another row', ([a, b]) => ({ ...a, body: bytesOf(b) })],
    ['the row under another key', ([a]) => ({ ...a, question: 'q9' })],
    ['a changed byte', ([a]) => ({ ...a, body: bytesOf(a).map((byte, i) => (i === 20 ? byte ^ 1 : byte)) })],
    ['a cut body', ([a]) => ({ ...a, body: bytesOf(a).subarray(0, 9) })],
    ['one that was never sealed', ([a]) => ({ ...a, body: { value: 'yes' } })],
    ['one that calls itself shipped', ([a]) => ({ ...a, shipped: true, body: { value: 'yes' } })],
  ] as [string, (rows: Record<string, unknown>[]) => Record<string, unknown>][])('%s', async (_, of) => {
    await db.answers.bulkPut([answer('q1'), answer('q2')])
    await change(of)
    await expect(db.answers.toArray()).rejects.toThrow('cannot be opened')
  })

  it('nor does another key open any', async () => {
    await db.answers.put(answer('q1'))
    db.close()
    const other = sealedDatabase(new Uint8Array(32).fill(8), NAME)
    await other.open()
    await expect(other.answers.toArray()).rejects.toThrow('cannot be opened')
    await expect(other.answers.get(['a', 'answers', 'q1'])).rejects.toThrow('cannot be opened')
    other.close()
    await db.open()
  })

  it('nor is one that was opened before taken from memory once its bytes have changed', async () => {
    await db.answers.put(answer('q1'))
    await db.answers.toArray()
    await change(([a]) => ({ ...a, body: bytesOf(a).map((byte, i) => (i === 40 ? byte ^ 1 : byte)) }))
    await expect(db.answers.toArray()).rejects.toThrow('cannot be opened')
  })

  it('what is done to an opened row does nothing to the next who reads it', async () => {
    await db.answers.put(answer('q1'))
    const [first] = await db.answers.toArray()
    if (first) first.body.comment = 'anders'
    expect(await db.answers.toArray()).toEqual([answer('q1')])
  })

  it('the same row is sealed into other bytes each time', async () => {
    await db.answers.put(answer('q1'))
    const [first] = await rawRows(NAME, 'answers')
    await db.answers.put(answer('q1'))
    expect((await rawRows(NAME, 'answers'))[0]).not.toEqual(first)
  })
})
