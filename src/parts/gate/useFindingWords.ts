import type { Finding, FindingPlace } from '../../core/gate/finding.ts'
import { placesOf } from '../../core/questionnaire/lookup.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { gateTexts } from '../../i18n/gate.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../place.ts'
import { useQuestionnaireText } from '../question/useQuestionnaireText.ts'

export interface FindingWords {
  /** 'BAK-02 Gibt es …?', the title of a measure, a Themenfeld */
  readonly nameOf: (place: FindingPlace) => string
  /** where it is put right */
  readonly hrefOf: (place: FindingPlace) => string
  /** one line for the whole finding */
  readonly aboutOf: (finding: Finding) => string
}

export function useFindingWords(questionnaire: Questionnaire, assessment: string): FindingWords {
  const t = useTexts(gateTexts)
  const text = useQuestionnaireText(questionnaire)
  const questions = placesOf(questionnaire)

  const nameOf = (place: FindingPlace): string => {
    switch (place.kind) {
      case 'question': {
        const question = questions.get(place.id)?.question
        return question ? `${place.id} ${text(question.text)}` : place.id
      }
      case 'domain': {
        const domain = questionnaire.domains.find(({ id }) => id === place.id)
        return t('domain', { title: domain ? text(domain.title) : place.id })
      }
      case 'scoping': {
        const scoping = questionnaire.scoping?.find(({ id }) => id === place.id)
        return t('scoping', { text: scoping ? text(scoping.text) : place.id })
      }
      case 'measure':
        return place.title
      default:
        return place satisfies never
    }
  }
  const placeOf = (place: FindingPlace) => {
    switch (place.kind) {
      case 'question': {
        const domain = questions.get(place.id)?.domain
        return {
          screen: 'questions',
          id: assessment,
          ...(domain && { domain: domain.id, question: place.id }),
        } as const
      }
      case 'domain':
        return { screen: 'questions', id: assessment, domain: place.id } as const
      case 'scoping':
        return { screen: 'details', id: assessment } as const
      case 'measure':
        return { screen: 'plan', id: assessment, measure: place.id } as const
      default:
        return place satisfies never
    }
  }
  return {
    nameOf,
    hrefOf: (place) => hrefOf(placeOf(place)),
    aboutOf: ({ text: words, places: [place] }) => (words ? text(words) : place ? nameOf(place) : ''),
  }
}
