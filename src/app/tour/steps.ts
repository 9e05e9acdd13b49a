import type { Place } from '../../parts/place.ts'

/** id of the invented municipality with its Kurz-Check, as in `questionnaires/samples/musterstadt.json` */
export const SAMPLE = '00000000-0000-4000-8000-000000000001'

/** A question that Musterstadt has answered with "weiß nicht", and has written a comment to. */
const QUESTION = { domain: 'SICHERUNG', id: 'BAK-02' }

export interface TourStep {
  /** its title in the catalogue, and with 'Text' behind it what is said */
  readonly name: 'overview' | 'answer' | 'comment' | 'result' | 'measures' | 'report' | 'data' | 'help'
  readonly place: Place
  /** selector of what is spoken of, by an id or by data attributes that the screens set for it */
  readonly target: string
}

const inQuestions: Place = { screen: 'questions', id: SAMPLE, domain: QUESTION.domain }

/** In the order of the work. Each one makes sense as well when its target is missing: somebody may have changed the example. */
export const STEPS: readonly TourStep[] = [
  { name: 'overview', place: { screen: 'overview' }, target: `[id="${SAMPLE}"]` },
  { name: 'answer', place: inQuestions, target: `[data-question="${QUESTION.id}"] [data-tour="answer"]` },
  { name: 'comment', place: inQuestions, target: `[data-question="${QUESTION.id}"] [data-tour="comment"]` },
  { name: 'result', place: { screen: 'result', id: SAMPLE }, target: '[data-tour="stage"]' },
  { name: 'measures', place: { screen: 'proposals', id: SAMPLE }, target: '[data-tour="proposal"]' },
  { name: 'report', place: { screen: 'report', id: SAMPLE }, target: '[data-tour="readers"]' },
  { name: 'data', place: { screen: 'data' }, target: '[data-tour="backup"]' },
  { name: 'help', place: { screen: 'help' }, target: '[data-tour="help"]' },
]

/** `number` counts from 1; `undefined`: kept by another version of the app that had more of them. */
export function stepAt(number: number): TourStep | undefined {
  return STEPS[number - 1]
}

/** Whether it speaks of something in the example. */
export function needsSample({ name, place }: TourStep): boolean {
  return 'id' in place || name === 'overview'
}

/** Whether somebody is where the step happens. */
export function isAt({ place: wanted }: TourStep, place: Place | null): boolean {
  if (!isOnScreen(wanted, place)) return false
  if (wanted.screen === 'questions') return place?.screen === 'questions' && place.domain === wanted.domain
  return place?.screen !== 'help' || place.topic === undefined
}

/**
 * The step after somebody has gone elsewhere by himself: the one before or after it when that is about the page, so that the tour goes
 * along with links, menus and the browser's own way back; any other page leaves it where it is.
 */
export function followed(number: number, place: Place | null): number {
  const on = (other: number) => {
    const step = stepAt(other)
    return step !== undefined && isOnScreen(step.place, place)
  }
  return [number, number + 1, number - 1].find(on) ?? number
}

function isOnScreen(wanted: Place, place: Place | null): boolean {
  if (place?.screen !== wanted.screen) return false
  return !('id' in wanted) || ('id' in place && place.id === wanted.id)
}
