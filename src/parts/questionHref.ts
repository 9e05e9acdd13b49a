import { placesOf } from '../core/questionnaire/lookup.ts'
import type { Questionnaire } from '../core/questionnaire/schema.ts'
import { hrefOf } from './place.ts'

export type QuestionHref = (question: string) => string

/** Makes the address of a question from its id alone: '#/p/<assessment>/fragen/BAK/BAK-02'. */
export function questionHref(questionnaire: Questionnaire, assessment: string): QuestionHref {
  const places = placesOf(questionnaire)
  return (question) => {
    const place = places.get(question)
    return hrefOf({ screen: 'questions', id: assessment, ...(place && { domain: place.domain.id, question }) })
  }
}
