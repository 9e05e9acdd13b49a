import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { accepted } from '../../tests/accepted.ts'
import { exampleTemplate, ownTemplate } from '../../tests/templates.ts'
import { acceptedAnswer } from '../core/network/templateDecision.ts'
import { providersOf } from '../core/network/templateState.ts'
import { readItcheck } from '../files/readItcheck.ts'
import { writeItcheck } from '../files/writeItcheck.ts'
import type { Database } from './database.ts'
import { readBundle, writeBundle } from './exchange.ts'
import { OwnTemplateSaver } from './ownTemplateSaver.ts'
import { readPointIds } from './restorePoints.ts'
import { rewriteAnswers, takeBackAnswers } from './rewriteAnswers.ts'
import { Saver } from './saver.ts'
import { saveTemplate } from './saveTemplate.ts'
import { testAssessment, testDatabase, testWorld } from './testing.ts'
import type { Workspace } from './workspace.ts'

const RZ = 'rz'
const QUESTIONS = ['BAK-02', 'BAK-03'] as const

let db: Database
let workspace: Workspace
let id: string

beforeEach(async () => {
  db = await testDatabase()
  workspace = { db, world: testWorld() }
  id = await testAssessment(db, workspace.world)
  await saveTemplate(workspace, id, RZ, exampleTemplate)
})
afterEach(() => db.delete())

const fileOf = async () => {
  const bundle = await readBundle(db, id)
  if (!bundle) throw new Error('gone')
  return bundle.assessment
}
const place = () => ({ assessment: id, view: 'answers' as const })
const accept = (questions: readonly string[]) =>
  rewriteAnswers(workspace, { ...place(), questions }, (question, answer, at) => {
    const said = exampleTemplate.answers[question]
    return said ? acceptedAnswer(answer, { id: RZ, answer: said }, at) : null
  })

describe('answers that are taken over from a provider', () => {
  it('go in at once with a restore point before, and come back out together', async () => {
    const before = await fileOf()
    const done = await accept(QUESTIONS)
    expect(done.map(({ question }) => question)).toEqual(QUESTIONS)
    const { answers, log } = await fileOf()
    expect(answers).toMatchObject({
      'BAK-02': { value: 'yes', performedBy: 'provider', source: { kind: 'provider', from: RZ } },
      'BAK-03': { value: 'partly' },
    })
    expect(log.filter(({ path }) => path === '/answers/BAK-02/value')).toMatchObject([{ after: 'yes' }])
    expect(await readPointIds(db, id)).toHaveLength(1)
    await takeBackAnswers(workspace, place(), done)
    const after = await fileOf()
    expect(Object.values(after.answers).map(({ at: _, ...said }) => said)).toEqual([{}, {}])
    expect(after.templates).toEqual(before.templates)
  })

  it('are in the file as they are here, with the template, and are still taken over where it is opened', async () => {
    await accept(QUESTIONS)
    const bundle = await readBundle(db, id)
    if (!bundle) throw new Error('gone')
    const opened = accepted(readItcheck(writeItcheck(bundle, '9.9.9')))
    expect(opened.assessment.templates).toEqual({ [RZ]: exampleTemplate })
    const { id: copy } = await writeBundle(db, workspace.world, opened, 'new-id')
    const { answers, templates } = (await readBundle(db, copy))?.assessment ?? {}
    for (const question of QUESTIONS) {
      expect(answers?.[question]).toEqual(bundle.assessment.answers[question])
      expect(providersOf(templates, question, answers?.[question])).toMatchObject([{ state: 'accepted' }])
    }
  })

  it('leave what was changed since when they are taken back', async () => {
    const done = await accept(['BAK-02'])
    expect(await readPointIds(db, id)).toEqual([])
    await rewriteAnswers(workspace, { ...place(), questions: ['BAK-02'] }, (_, answer, at) => ({
      ...answer,
      value: 'no',
      comment: 'doch nicht',
      at,
    }))
    await takeBackAnswers(workspace, place(), done)
    const { at: _, ...left } = (await fileOf()).answers['BAK-02'] ?? {}
    expect(left).toEqual({ value: 'no', comment: 'doch nicht' })
  })

  it('are not undone by a form that is alone and knows nothing of them yet', async () => {
    const saver = new Saver(db, workspace.world, id, { isAlone: () => true })
    await accept(['BAK-02'])
    const answer = { comment: 'getippt', at: workspace.world.now() }
    saver.save({ question: 'BAK-02', field: 'comment', before: undefined, after: 'getippt', answer })
    await saver.settle()
    expect((await fileOf()).answers['BAK-02']).toMatchObject({ value: 'yes', comment: 'getippt' })
  })
})

describe('templates', () => {
  it('come, are renewed and go, each time with a row of the log that knows what was there', async () => {
    const next = { ...exampleTemplate, number: 2 }
    expect(await saveTemplate(workspace, id, RZ, next)).toEqual(exampleTemplate)
    expect((await fileOf()).templates).toEqual({ [RZ]: next })
    expect(await saveTemplate(workspace, id, RZ, null)).toEqual(next)
    const { templates, log } = await fileOf()
    expect(templates).toBeUndefined()
    expect(log.filter(({ path }) => path === `/templates/${RZ}`).map(({ after }) => after)).toEqual([
      exampleTemplate,
      next,
      undefined,
    ])
  })

  it('of a provider keep one id, and what is typed in one burst is one row of the log', async () => {
    const saver = new OwnTemplateSaver(workspace, id)
    saver.save((own) => ({ ...own, provider: 'R' }))
    await saver.settle()
    saver.save((own) => ({ ...own, scope: 'a' }))
    saver.save((own) => ({ ...own, scope: 'al' }))
    await saver.settle()
    expect(saver.state).toEqual({ kind: 'saved' })
    const { ownTemplate: own, log } = await fileOf()
    expect(own).toEqual({ ...ownTemplate, id: saver.first.id, provider: 'R', scope: 'al' })
    expect(log.filter(({ path }) => path.startsWith('/ownTemplate')).map(({ path }) => path)).toEqual([
      '/ownTemplate',
      '/ownTemplate/scope',
    ])
  })
})
