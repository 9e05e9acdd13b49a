import { describe, expect, test } from 'vitest'
import { readSources } from '../../../tests/architecture/sources.ts'
import { sampleAssessment } from '../../files/sample.ts'
import { tourTexts } from '../../i18n/tour.ts'
import type { Place } from '../../parts/place.ts'
import { followed, isAt, needsSample, SAMPLE, STEPS, stepAt } from './steps.ts'

const names = STEPS.map(({ name }) => name)
const at = (name: (typeof names)[number]) => names.indexOf(name) + 1
const step = (name: (typeof names)[number]) => STEPS[at(name) - 1] as (typeof STEPS)[number]
const OTHER = '0198c0de-0000-4000-8000-000000000001'

describe('the steps', () => {
  test('are about the sample that comes with the app, and a question whose answer and comment show what is said', () => {
    const { id, answers } = sampleAssessment()
    expect(id).toBe(SAMPLE)
    const question = /data-question="([^"]+)"/.exec(step('answer').target)?.[1] ?? ''
    expect(answers[question]).toMatchObject({ value: 'unknown', comment: expect.stringMatching(/\w/) })
    expect(step('comment').target).toContain(question)
  })

  test('speak of something that exactly one screen marks', () => {
    const screens = [...readSources()].filter(([file]) => /^src\/(screens|parts)\/.*\.tsx$/.test(file))
    const marks = STEPS.flatMap(({ target }) => /data-tour="([^"]+)"/.exec(target)?.[1] ?? [])
    expect(marks).toHaveLength(STEPS.length - 1)
    for (const mark of marks) {
      const marking = screens.filter(([, text]) => new RegExp(`data-tour=.*["']${mark}["']`).test(text))
      expect(
        marking.map(([file]) => file),
        mark,
      ).toHaveLength(1)
    }
  })

  test('say two or three sentences each, in both languages', () => {
    for (const language of ['de', 'en'] as const) {
      for (const name of names) {
        const sentences = tourTexts[language][`${name}Text`].match(/[.?!:](?=\s|$)/g) ?? []
        expect(sentences.length, `${language} ${name}`).toBeGreaterThanOrEqual(2)
        expect(sentences.length, `${language} ${name}`).toBeLessThanOrEqual(4)
      }
    }
  })

  test('need the example as long as they show something of it', () => {
    expect(STEPS.filter(needsSample)).toHaveLength(6)
    expect([step('data'), step('help')].some(needsSample)).toBe(false)
  })

  test('end where another version of the app had more', () => {
    expect(stepAt(0)).toBeUndefined()
    expect(stepAt(STEPS.length)).toBeDefined()
    expect(stepAt(STEPS.length + 1)).toBeUndefined()
  })
})

describe('where somebody is', () => {
  test.each<[(typeof names)[number], Place | null, boolean]>([
    ['overview', { screen: 'overview' }, true],
    ['overview', { screen: 'data' }, false],
    ['overview', null, false],
    ['answer', { screen: 'questions', id: SAMPLE, domain: 'SICHERUNG' }, true],
    ['answer', { screen: 'questions', id: SAMPLE, domain: 'SICHERUNG', question: 'BAK-02' }, true],
    ['answer', { screen: 'questions', id: SAMPLE }, false],
    ['answer', { screen: 'questions', id: OTHER, domain: 'SICHERUNG' }, false],
    ['result', { screen: 'result', id: SAMPLE }, true],
    ['result', { screen: 'result', id: OTHER }, false],
    ['help', { screen: 'help' }, true],
    ['help', { screen: 'help', topic: 'faq' }, false],
  ])('%s at %o: %s', (name, place, is) => {
    expect(isAt(step(name), place)).toBe(is)
  })
})

describe('somebody who goes elsewhere by himself', () => {
  test('takes the tour along to the next page, and back to the one before', () => {
    expect(followed(at('overview'), { screen: 'questions', id: SAMPLE })).toBe(at('answer'))
    expect(followed(at('result'), { screen: 'proposals', id: SAMPLE })).toBe(at('measures'))
    expect(followed(at('result'), { screen: 'questions', id: SAMPLE, domain: 'SICHERUNG' })).toBe(at('comment'))
  })

  test('stays at a step about the same page', () => {
    expect(followed(at('comment'), { screen: 'questions', id: SAMPLE, domain: 'KONTEN' })).toBe(at('comment'))
  })

  test.each<[string, Place | null]>([
    ['the same page of another assessment', { screen: 'proposals', id: OTHER }],
    ['a page the tour comes to much later', { screen: 'help' }],
    ['a page that is in no step', { screen: 'network' }],
    ['an address that leads nowhere', null],
  ])('finds it where it was after %s', (_, place) => {
    expect(followed(at('result'), place)).toBe(at('result'))
  })
})
