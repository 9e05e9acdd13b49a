import type { Assessment } from '../core/assessment/schema.ts'
import type { Questionnaire } from '../core/questionnaire/schema.ts'
import { mustFirst } from '../core/scoring/mustFirst.ts'
import { nextOpen } from '../core/scoring/nextOpen.ts'
import { type QuestionState, questionStates } from '../core/scoring/questionState.ts'
import type { Place } from '../parts/place.ts'
import type { TextsWanted } from '../storage/openAssessment.ts'

/** Whose help, criteria and levels a place shows: on the screens with questions one Themenfeld at a time, elsewhere all. */
export function firstTexts(place: Place): TextsWanted {
  switch (place.screen) {
    case 'questions':
    case 'mustFirst':
      return (outline, assessment) => [domainAt(place, outline, assessment)].filter((id) => id !== undefined)
    default:
      return 'all'
  }
}

type WithQuestions = Extract<Place, { screen: 'questions' | 'mustFirst' }>

/** The Themenfeld that is shown there: the one the address names, else the one where work goes on, as the screens decide it too. */
export function domainAt(place: WithQuestions, outline: Questionnaire, assessment: Assessment): string | undefined {
  const [first] = outline.domains
  if (place.screen === 'questions') {
    const named = outline.domains.find(({ id }) => id === place.domain)
    return (named ?? goesOnAt(questionStates(outline, assessment))?.domain ?? first)?.id
  }
  const states = mustFirst(questionStates(outline, assessment))
  const named = states.find(({ question }) => question.id === place.question)
  return (named ?? goesOnAt(states) ?? states[0])?.domain.id
}

function goesOnAt(states: readonly QuestionState[]): QuestionState | null {
  return nextOpen(states, null)
}
