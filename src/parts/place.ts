import { navigate } from 'wouter/use-hash-location'

/**
 * Where one is in the product. The address in the browser names it (`#/p/<id>/fragen/BAK/BAK-02`) and never carries a
 * municipality's name, because addresses stay in the browser's history. The segments are German in every language: a link stays valid.
 */
export type Place =
  | { readonly screen: 'overview' }
  /** `from`: id of an assessment whose answers it begins with */
  | { readonly screen: 'newAssessment'; readonly from?: string }
  | { readonly screen: 'questions'; readonly id: string; readonly domain?: string; readonly question?: string }
  | { readonly screen: 'mustFirst'; readonly id: string; readonly question?: string }
  /** `talk`: a conversation of the visit; with `question` in the middle of it */
  | { readonly screen: 'visit'; readonly id: string; readonly talk?: string; readonly question?: string }
  | { readonly screen: 'result'; readonly id: string }
  | { readonly screen: 'standards'; readonly id: string }
  | { readonly screen: 'proposals'; readonly id: string }
  /** `measure`: id of the one that is open */
  | { readonly screen: 'plan'; readonly id: string; readonly measure?: string }
  | { readonly screen: 'whatIf'; readonly id: string }
  | { readonly screen: 'targets'; readonly id: string }
  | { readonly screen: 'deviations'; readonly id: string }
  | { readonly screen: 'report'; readonly id: string }
  | { readonly screen: 'contribution'; readonly id: string }
  | { readonly screen: 'details'; readonly id: string }
  | { readonly screen: 'history'; readonly id: string }
  | { readonly screen: 'signOff'; readonly id: string }
  | { readonly screen: 'upgrade'; readonly id: string }
  /** what a provider answers for its members, from this assessment */
  | { readonly screen: 'template'; readonly id: string }
  | { readonly screen: 'comparison' }
  /** `series`: what the assessments of one municipality have in common */
  | { readonly screen: 'overTime'; readonly series: string }
  | { readonly screen: 'towns' }
  /** good practice of others */
  | { readonly screen: 'practice' }
  | { readonly screen: 'network' }
  | { readonly screen: 'questionnaires' }
  /** what differs between two versions; `questionnaire` is an id as 'kurz-check', `older` and `newer` versions as '1.0.0' */
  | {
      readonly screen: 'questionnaireVersions'
      readonly questionnaire: string
      readonly older?: string
      readonly newer?: string
    }
  | { readonly screen: 'data' }
  | { readonly screen: 'approval' }
  /** `heading`: a place within the topic */
  | { readonly screen: 'help'; readonly topic?: string; readonly heading?: string }

export type ScreenName = Place['screen']
export type PlaceOf<S extends ScreenName> = Extract<Place, { screen: S }>

/** '/p/<id>/fragen/BAK' → { screen: 'questions', id, domain: 'BAK' }; `null` where the product has nothing. */
export function placeOf(path: string): Place | null {
  const segments = segmentsOf(path)
  if (!segments) return null
  const [first, second, ...rest] = segments
  switch (first) {
    case undefined:
      return { screen: 'overview' }
    case 'neu':
      if (rest.length > 0) return null
      return second === undefined ? { screen: 'newAssessment' } : { screen: 'newAssessment', from: second }
    case 'vergleich':
      return placeInComparison(second, rest)
    case 'netzwerk':
      if (rest.length > 0) return null
      if (second === undefined) return { screen: 'network' }
      return second === 'praxis' ? { screen: 'practice' } : null
    case 'fragenkataloge':
      return second === undefined ? { screen: 'questionnaires' } : versionsPlace(second, rest)
    case 'daten':
      return second === undefined ? { screen: 'data' } : null
    case 'freigabe':
      return second === undefined ? { screen: 'approval' } : null
    case 'hilfe':
      return rest.length > 1
        ? null
        : { screen: 'help', ...(second && { topic: second }), ...(rest[0] && { heading: rest[0] }) }
    case 'p':
      return second === undefined ? null : placeInAssessment(second, rest)
    default:
      return null
  }
}

function versionsPlace(questionnaire: string, [older, newer, ...more]: readonly string[]): Place | null {
  if (more.length > 0) return null
  return { screen: 'questionnaireVersions', questionnaire, ...(older && { older }), ...(newer && { newer }) }
}

function placeInComparison(view: string | undefined, [series, ...more]: readonly string[]): Place | null {
  if (more.length > 0) return null
  if (view === 'verlauf') return series === undefined ? null : { screen: 'overTime', series }
  if (series !== undefined) return null
  if (view === undefined) return { screen: 'comparison' }
  return view === 'kommunen' ? { screen: 'towns' } : null
}

function placeInAssessment(id: string, [view, domain, question, ...more]: readonly string[]): Place | null {
  if (more.length > 0) return null
  if (view === 'fragen') {
    return { screen: 'questions', id, ...(domain && { domain }), ...(question && { question }) }
  }
  if (view === 'muss-zuerst') {
    return question === undefined ? { screen: 'mustFirst', id, ...(domain && { question: domain }) } : null
  }
  if (view === 'besuch') return { screen: 'visit', id, ...(domain && { talk: domain }), ...(question && { question }) }
  if (view === 'plan') return question === undefined ? { screen: 'plan', id, ...(domain && { measure: domain }) } : null
  if (domain !== undefined) return null
  const screen = VIEWS.get(view ?? '')
  return screen === undefined ? null : { screen, id }
}

/** Views of an assessment whose address says nothing but the assessment. */
type PlainView = Exclude<Extract<Place, { id: string }>['screen'], 'questions' | 'mustFirst' | 'visit' | 'plan'>

const SEGMENTS: Readonly<Record<PlainView, string>> = {
  result: 'ergebnis',
  standards: 'normen',
  proposals: 'massnahmen',
  whatIf: 'was-waere-wenn',
  targets: 'ziele',
  deviations: 'abweichungen',
  report: 'bericht',
  contribution: 'beitrag',
  details: 'angaben',
  history: 'verlauf',
  signOff: 'abschluss',
  upgrade: 'neue-fassung',
  template: 'vorlage',
}
const VIEWS = new Map(Object.entries(SEGMENTS).map(([screen, segment]) => [segment, screen as PlainView]))

/** For `href`: '#/p/<id>/ergebnis' */
export function hrefOf(place: Place): string {
  return `#/${segmentsTo(place).map(encodeURIComponent).join('/')}`
}

/** Goes there as a click on a link does; `replace` leaves no entry in the history. */
export function goTo(place: Place, options?: { readonly replace?: boolean }): void {
  navigate(hrefOf(place), options)
}

function segmentsTo(place: Place): readonly string[] {
  switch (place.screen) {
    case 'overview':
      return []
    case 'newAssessment':
      return ['neu', ...upToGap(place.from)]
    case 'questions':
      return ['p', place.id, 'fragen', ...upToGap(place.domain, place.question)]
    case 'mustFirst':
      return ['p', place.id, 'muss-zuerst', ...upToGap(place.question)]
    case 'visit':
      return ['p', place.id, 'besuch', ...upToGap(place.talk, place.question)]
    case 'plan':
      return ['p', place.id, 'plan', ...upToGap(place.measure)]
    case 'result':
    case 'standards':
    case 'proposals':
    case 'whatIf':
    case 'targets':
    case 'deviations':
    case 'report':
    case 'contribution':
    case 'details':
    case 'history':
    case 'signOff':
    case 'upgrade':
    case 'template':
      return ['p', place.id, SEGMENTS[place.screen]]
    case 'comparison':
      return ['vergleich']
    case 'overTime':
      return ['vergleich', 'verlauf', place.series]
    case 'towns':
      return ['vergleich', 'kommunen']
    case 'practice':
      return ['netzwerk', 'praxis']
    case 'network':
      return ['netzwerk']
    case 'questionnaires':
      return ['fragenkataloge']
    case 'questionnaireVersions':
      return ['fragenkataloge', place.questionnaire, ...upToGap(place.older, place.newer)]
    case 'data':
      return ['daten']
    case 'approval':
      return ['freigabe']
    case 'help':
      return ['hilfe', ...upToGap(place.topic, place.heading)]
    default:
      return place satisfies never
  }
}

function upToGap(...segments: readonly (string | undefined)[]): string[] {
  const gap = segments.indexOf(undefined)
  return (gap < 0 ? segments : segments.slice(0, gap)) as string[]
}

function segmentsOf(path: string): string[] | null {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    // '%' without two digits behind it
    return null
  }
}
