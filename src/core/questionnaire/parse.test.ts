import { describe, expect, it } from 'vitest'
import kitchenSink from '../../../tests/files/questionnaires/kitchen-sink.json' with { type: 'json' }
import { parseQuestionnaire } from './parse.ts'

// biome-ignore lint/suspicious/noExplicitAny: the tests break the document in ways no type allows
type Loose = any

function parse(spoil: (json: Loose) => void = () => {}) {
  const json: Loose = structuredClone(kitchenSink)
  spoil(json)
  const result = parseQuestionnaire(json, new Map([['itgs-2023', new Set(['ISMS.1.A1', 'ISMS.1.A4'])]]))
  return result.ok ? result.warnings : result.problems
}
const places = (spoil: (json: Loose) => void) => parse(spoil).map((p) => `${p.code} ${p.path}`)

describe('parseQuestionnaire', () => {
  it('gives back every field of the format', () => {
    const { domains: _, ...lists } = kitchenSink
    expect(parseQuestionnaire(kitchenSink, new Map())).toEqual({ ok: true, value: kitchenSink, warnings: [] })
    expect(parseQuestionnaire({ ...lists, domains: kitchenSink.domains.slice(0, 1) }, new Map())).toMatchObject({
      ok: true,
    })
  })

  it('checks references only against the lists it is given', () => {
    expect(new Set(places(() => {}).map((place) => place.split(' ')[0]))).toEqual(new Set(['reference-unknown']))
    expect(parseQuestionnaire(kitchenSink, new Map())).toMatchObject({ warnings: [] })
  })

  it('checks what is around a wrong shape, and does not report what follows from it', () => {
    const found = places((json) => {
      json.scales[1] = 'three-step'
      json.domains[0].questions[0].measure.title = 'Benennen'
      json.domains[0].questions[1].rank = 0
      json.domains[1].questions[1].when = { scope: 'server', or: 'schools' }
      json.domains[1].questions[2].when.all[1].atLeast = '1'
      json.domains[1].questions[2].rank = 1
      json.roles = { it: 'IT' }
      json.domains[3].questions[0].when = { scope: 'nothing' }
    }).filter((place) => !place.startsWith('reference-unknown'))
    expect(found).toEqual([
      'shape /scales/1',
      'shape /roles',
      'shape /domains/0/questions/0/measure/title',
      'shape /domains/0/questions/1/rank',
      'shape /domains/1/questions/1/when/or',
      'shape /domains/1/questions/2/when/all/1/atLeast',
      'dangling-scope /domains/3/questions/0/when/scope',
      'rank-duplicate /domains/1/questions/2/rank',
    ])
  })

  it('survives a document of which nothing is right', () => {
    for (const wrong of [null, 7, 'x', [], {}, [null], { domains: null }]) {
      for (const field of Object.keys(kitchenSink).filter((key) => key !== 'format')) {
        expect(() => parseQuestionnaire({ ...kitchenSink, [field]: wrong }, new Map())).not.toThrow()
      }
    }
    for (const wrong of [null, 7, [null], [{}], [{ questions: [null, {}] }]]) {
      expect(parseQuestionnaire({ ...kitchenSink, domains: wrong }, new Map()).ok).toBe(false)
    }
  })

  it('says how a condition may look', () => {
    const problem = parse((json) => {
      json.domains[1].questions[1].when = { script: 'return true' }
    }).find((p) => p.code === 'shape')
    expect(problem?.params).toEqual({
      expected: '{ "scope": … } | { "answer": …, "atLeast": … } | { "all": […] } | { "any": […] } | { "not": … }',
      found: '{"script":"return true"}',
    })
  })

  it('[S31] allows four core criteria and any number of others', () => {
    const with_ = (kind: string) =>
      places((json) => {
        const criteria = json.domains[0].questions[0].criteria
        criteria.push({ id: 'g', kind, text: { de: 'Noch eins', en: 'One more' } })
      }).filter((place) => !place.startsWith('reference-unknown'))
    expect(with_('more')).toEqual([])
    expect(with_('core')).toEqual(['too-many-core-criteria /domains/0/questions/0/criteria'])
  })
})
