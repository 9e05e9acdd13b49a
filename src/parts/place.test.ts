import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hrefOf, type Place, placeOf } from './place.ts'

type PlainScreen =
  | 'result'
  | 'standards'
  | 'proposals'
  | 'plan'
  | 'whatIf'
  | 'targets'
  | 'report'
  | 'contribution'
  | 'details'
  | 'history'
  | 'signOff'
  | 'upgrade'
  | 'template'

const id = '0198c0de-0000-4000-8000-000000000001'

describe('addresses', () => {
  test.each<[string, Place]>([
    ['/', { screen: 'overview' }],
    ['', { screen: 'overview' }],
    ['/neu', { screen: 'newAssessment' }],
    ['/neu/a', { screen: 'newAssessment', from: 'a' }],
    [`/p/${id}/fragen`, { screen: 'questions', id }],
    [`/p/${id}/fragen/BAK`, { screen: 'questions', id, domain: 'BAK' }],
    [`/p/${id}/fragen/BAK/BAK-02`, { screen: 'questions', id, domain: 'BAK', question: 'BAK-02' }],
    [`/p/${id}/ergebnis`, { screen: 'result', id }],
    [`/p/${id}/muss-zuerst`, { screen: 'mustFirst', id }],
    [`/p/${id}/muss-zuerst/BAK-02`, { screen: 'mustFirst', id, question: 'BAK-02' }],
    [`/p/${id}/besuch`, { screen: 'visit', id }],
    [`/p/${id}/besuch/office.it`, { screen: 'visit', id, talk: 'office.it' }],
    [`/p/${id}/besuch/office.it/BAK-02`, { screen: 'visit', id, talk: 'office.it', question: 'BAK-02' }],
    [`/p/${id}/normen`, { screen: 'standards', id }],
    [`/p/${id}/beitrag`, { screen: 'contribution', id }],
    [`/p/${id}/massnahmen`, { screen: 'proposals', id }],
    [`/p/${id}/plan`, { screen: 'plan', id }],
    [`/p/${id}/plan/m-1`, { screen: 'plan', id, measure: 'm-1' }],
    [`/p/${id}/was-waere-wenn`, { screen: 'whatIf', id }],
    [`/p/${id}/ziele`, { screen: 'targets', id }],
    [`/p/${id}/bericht`, { screen: 'report', id }],
    [`/p/${id}/angaben`, { screen: 'details', id }],
    [`/p/${id}/verlauf`, { screen: 'history', id }],
    [`/p/${id}/abschluss`, { screen: 'signOff', id }],
    ['/fragenkataloge/kurz-check', { screen: 'questionnaireVersions', questionnaire: 'kurz-check' }],
    [
      '/fragenkataloge/kurz-check/1.0.0/1.0.2',
      { screen: 'questionnaireVersions', questionnaire: 'kurz-check', older: '1.0.0', newer: '1.0.2' },
    ],
    [`/p/${id}/neue-fassung`, { screen: 'upgrade', id }],
    [`/p/${id}/vorlage`, { screen: 'template', id }],
    ['/vergleich', { screen: 'comparison' }],
    ['/vergleich/verlauf/s-1', { screen: 'overTime', series: 's-1' }],
    ['/vergleich/kommunen', { screen: 'towns' }],
    ['/netzwerk', { screen: 'network' }],
    ['/daten', { screen: 'data' }],
    ['/netzwerk/praxis', { screen: 'practice' }],
    ['/freigabe', { screen: 'approval' }],
    ['/hilfe/', { screen: 'help' }],
    ['/hilfe/barrierefreiheit', { screen: 'help', topic: 'barrierefreiheit' }],
    ['/hilfe/dateien/oeffnen', { screen: 'help', topic: 'dateien', heading: 'oeffnen' }],
  ])('%s', (path, place) => {
    expect(placeOf(path)).toEqual(place)
  })

  test.each([
    '/gibt-es-nicht',
    '/neu/a/mehr',
    '/p',
    `/p/${id}`,
    `/p/${id}/ergebnis/BAK`,
    `/p/${id}/normen/itgs-2023`,
    `/p/${id}/fragen/BAK/BAK-02/mehr`,
    `/p/${id}/plan/m-1/mehr`,
    '/fragenkataloge/kurz-check/1.0.0/1.0.2/mehr',
    '/vergleich/verlauf',
    '/vergleich/verlauf/s-1/mehr',
    '/vergleich/kommunen/s-1',
    '/vergleich/anders',
    '/hilfe/a/b/c',
    '/hilfe/%',
  ])('%s leads nowhere', (path) => {
    expect(placeOf(path)).toBeNull()
  })

  test('the address of every place leads back to it', () => {
    const text = fc.string({ minLength: 1 })
    const place = fc.oneof(
      fc.constantFrom<Place>(
        { screen: 'overview' },
        { screen: 'newAssessment' },
        { screen: 'newAssessment', from: 'a' },
        { screen: 'comparison' },
        { screen: 'towns' },
        { screen: 'network' },
        { screen: 'questionnaires' },
        { screen: 'data' },
        { screen: 'practice' },
        { screen: 'approval' },
        { screen: 'help' },
      ),
      fc.record({
        screen: fc.constantFrom<PlainScreen>(
          'result',
          'standards',
          'proposals',
          'plan',
          'whatIf',
          'targets',
          'report',
          'contribution',
          'details',
          'history',
          'signOff',
          'upgrade',
          'template',
        ),
        id: text,
      }),
      fc.record({ screen: fc.constant('questions' as const), id: text }),
      fc.record({ screen: fc.constant('questions' as const), id: text, domain: text }),
      fc.record({ screen: fc.constant('questions' as const), id: text, domain: text, question: text }),
      fc.record({ screen: fc.constant('visit' as const), id: text, talk: text }),
      fc.record({ screen: fc.constant('visit' as const), id: text, talk: text, question: text }),
      fc.record({ screen: fc.constant('plan' as const), id: text, measure: text }),
      fc.record({ screen: fc.constant('overTime' as const), series: text }),
      fc.record({ screen: fc.constant('help' as const), topic: text }),
      fc.record({ screen: fc.constant('help' as const), topic: text, heading: text }),
    )
    fc.assert(
      fc.property(place, (there) => {
        expect(placeOf(hrefOf(there).slice(1))).toEqual(there)
      }),
    )
  })
})
