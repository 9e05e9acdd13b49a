import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accepted } from '../../../tests/accepted.ts'
import { sketch } from '../../../tests/sketch.ts'
import { parseQuestionnaire } from '../questionnaire/parse.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { WHOLE } from './targets.ts'
import { type TemplateName, templatesFor } from './targetTemplates.ts'

function shipped(file: string): Questionnaire {
  return accepted(parseQuestionnaire(JSON.parse(readFileSync(`questionnaires/${file}.json`, 'utf8')), new Map()))
}

const full = shipped('it-check-kommunen/1.0.0')
const short = shipped('kurz-check/1.0.1')

function targetsOf(questionnaire: Questionnaire, name: TemplateName) {
  return templatesFor(questionnaire, {}).find((template) => template.name === name)?.targets
}

describe('templates of the full check', () => {
  test('all four, and "Ziel 3" is what it has anyway', () => {
    expect(templatesFor(full, {}).map(({ name }) => name)).toEqual([
      'minimum',
      'level-3',
      'must-4',
      'backup-and-accounts-4',
    ])
    expect(targetsOf(full, 'level-3')).toEqual({})
    expect(targetsOf(full, 'backup-and-accounts-4')).toEqual({ BAK: 4, IAM: 4 })
  })

  test('[S24] "Mindestschutz" leaves every MUSS at 3', () => {
    const musts = full.domains.flatMap(({ questions }) => questions.filter(({ must }) => must)).map(({ id }) => id)
    expect(targetsOf(full, 'minimum')).toEqual({ [WHOLE]: 2, ...Object.fromEntries(musts.map((id) => [id, 3])) })
  })
})

describe('templates of other questionnaires', () => {
  test('the Kurz-Check, whose scale ends at 3, has none that names 4', () => {
    expect(templatesFor(short, {}).map(({ name }) => name)).toEqual(['minimum', 'level-3'])
  })

  test('one that names Themenfelder is offered where all of them are', () => {
    const names = (domains: Parameters<typeof sketch>[0]) => templatesFor(sketch(domains), {}).map(({ name }) => name)
    expect(names({ BAK: [{}] })).toEqual(['level-3'])
    expect(names({ BAK: [{}], IAM: [{}] })).toEqual(['level-3', 'backup-and-accounts-4'])
    expect(names({ BAK: [{}], IAM: [{ top: 3 }] })).toEqual(['level-3'])
  })

  test('questions whose scale ends at 3 stay there', () => {
    const mixed = sketch({ BAK: [{}, { top: 3 }], IAM: [{}, { must: true, top: 3 }, { must: true }] })
    expect(targetsOf(mixed, 'backup-and-accounts-4')).toEqual({ BAK: 4, IAM: 4, 'BAK-02': 3, 'IAM-02': 3 })
    expect(targetsOf(mixed, 'must-4')).toEqual({ 'IAM-03': 4 })
  })

  test('only MUSS: "Mindestschutz" would say the same as "Ziel 3"', () => {
    expect(targetsOf(sketch({ A: [{ must: true }] }), 'minimum')).toBeUndefined()
  })
})

test('a template replaces what was set and keeps what belongs to another version', () => {
  const [minimum] = templatesFor(short, { KONTEN: 2, 'OLD-01': 5 })
  expect(minimum?.targets).toMatchObject({ [WHOLE]: 2, 'OLD-01': 5 })
  expect(minimum?.targets).not.toHaveProperty('KONTEN')
})
