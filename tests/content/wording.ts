import type { Question, Questionnaire } from '../../src/core/questionnaire/schema.ts'
import { sentencesOf, wordsOf } from './readability.ts'

/** Where a text stands ("BAK-02 levels.3"), and what is wrong with it. */
export type Finding = { place: string; rule: string; detail: string }

type Passage = { place: string; field: string; text: string }

/** Characters a text of each kind may have: what fits a card on a phone and still says something. */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  text: [20, 190],
  help: [300, 950],
  why: [120, 420],
  levels: [20, 260],
  criteria: [15, 260],
  evidence: [15, 260],
  consequence: [30, 220],
  'measure.title': [15, 110],
  'measure.start': [90, 560],
  'measure.complete': [70, 520],
  contradictions: [80, 220],
}

/** Words that let two people answer the same question differently: no number, no thing that can be seen. */
const VAGUE =
  /\b(angemessen\w*|hinreichend\w*|ausreichend\w*|zeitnah\w*|adäquat\w*|ggf\.|gegebenenfalls|und\/oder|bestmöglich\w*|stand der technik)/iu
const GENERIC = /\b(geeignet\w*|regelmäßig\w*)/iu
const NUMBERED =
  /\d|\b(ein|eine|einen|einem|einer|einmal|zwei|zweimal|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|halb\w*|jähr\w*|täglich\w*|monatlich\w*|viertel\w*|wöchentlich\w*|jede[mnrs]?|alle)\b|jährlich/iu
const PLACEHOLDER = /\b(TODO|TBD|XXX|lorem|ipsum|Platzhalter|Beispieltext)\b|\?\?|\[[^\]]*\]|…\s*$/iu
/** The glossary has one word for a thing; these are the others. */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b\w*kennw(ort|ör)\w*/iu, 'Passwort'],
  [/\bMitarbeite(r|nde)\w*/u, 'Beschäftigte'],
  [/\bUser\w*/u, 'Benutzende, Konto'],
  [/\bBackup\w*/u, 'Datensicherung, Sicherung'],
  [/\bPatch\w*/u, 'Sicherheitsupdate'],
  [/\bMalware\b/u, 'Schadsoftware'],
  [/\bRansomware\b/u, 'Verschlüsselungstrojaner'],
  [/\bIncident\w*/u, 'Sicherheitsvorfall'],
  [/\bMFA\b|\b2FA\b|\bZwei-Faktor\w*|\bMehr-Faktor\w*/u, 'zweiter Faktor'],
  [/\bDomäne\w*\b(?<!Domänen?(controller|konten?|rechten?)\w*)/u, 'Themenfeld oder Verzeichnisdienst'],
]
const TYPOGRAPHY = /["']|[“”](?=\p{L})|\p{L}„| - |\.\.\.| {2}|\s[,.;?!]|\p{L}[*:_]innen|\p{L}\/-?in(nen)?\b/u

function passagesOf(question: Question, language: string): Passage[] {
  const { id, measure } = question
  const passage = (field: string, at: string, text: Record<string, string> | undefined): Passage[] =>
    text?.[language] === undefined ? [] : [{ place: `${id} ${at}`, field, text: text[language] }]
  return [
    ...passage('text', 'text', question.text),
    ...passage('help', 'help', question.help),
    ...passage('why', 'why', question.why),
    ...Object.entries(question.levels ?? {}).flatMap(([option, text]) => passage('levels', `levels.${option}`, text)),
    ...(question.criteria ?? []).flatMap(({ id: at, text }) => passage('criteria', `criteria.${at}`, text)),
    ...(question.evidence ?? []).flatMap((text, at) => passage('evidence', `evidence.${at}`, text)),
    ...passage('consequence', 'consequence', question.consequence),
    ...passage('measure.title', 'measure.title', measure?.title),
    ...passage('measure.start', 'measure.start', measure?.start),
    ...passage('measure.complete', 'measure.complete', measure?.complete),
  ]
}

const finding = (place: string, rule: string, detail: string): Finding => ({ place, rule, detail })
const unless = (ok: boolean, place: string, rule: string, detail: string): Finding[] =>
  ok ? [] : [finding(place, rule, detail)]

/** What the full check demands of every question beyond what the format demands. */
function checkFields(question: Question): Finding[] {
  const { id, criteria = [], evidence = [], ask = [], must = false } = question
  const core = criteria.filter(({ kind }) => kind === 'core').length
  const missing = (['help', 'why', 'levels', 'measure', 'references'] as const).filter((field) => !question[field])
  return [
    ...missing.map((field) => finding(id, 'missing', field)),
    ...unless(core >= 2 && core <= 4, id, 'core-criteria', `${core} core criteria, 2 to 4 wanted`),
    ...unless(evidence.length >= 1 && evidence.length <= 4, id, 'evidence', `${evidence.length}, 1 to 4 wanted`),
    ...unless(ask.length >= 1, id, 'missing', 'ask'),
    ...unless(
      (question.consequence !== undefined) === must,
      id,
      'consequence',
      'belongs to a MUSS and to nothing else',
    ),
    ...unless(Object.keys(question.levels ?? {}).length === 6, id, 'levels', 'six wanted'),
  ]
}

function checkQuestionText({ id, text }: Question, language: string): Finding[] {
  const asked = text[language] ?? ''
  const place = `${id} text`
  // "Geräte und Programme" is one thing in two words
  const joined = asked.replaceAll(/\p{Lu}\p{L}+ und (\p{Lu}\p{L}+)/gu, '$1')
  return [
    ...unless(/^[^.;!?]*\?$/u.test(asked), place, 'one-sentence', asked),
    ...unless(wordsOf(asked).length <= 25, place, 'too-many-words', `${wordsOf(asked).length}`),
    ...unless(!/\boder\b.*\bund\b|\bund\b.*\boder\b/u.test(joined), place, 'bundle', asked),
  ]
}

function checkConsequence({ id, consequence }: Question, language: string): Finding[] {
  const text = consequence?.[language]
  return text === undefined ? [] : unless(sentencesOf(text).length === 1, `${id} consequence`, 'one-sentence', text)
}

/** Anchors next to each other must not be the same sentence with one word changed: share of common words at most 0.7. */
function checkAnchors({ id, levels = {} }: Question, language: string): Finding[] {
  const sets = Object.values(levels).map((text) => new Set(wordsOf((text[language] ?? '').toLowerCase())))
  return sets.slice(1).flatMap((after, index) => {
    const before = sets[index] ?? new Set<string>()
    const common = [...after].filter((word) => before.has(word)).length
    const share = common / Math.max(1, new Set([...before, ...after]).size)
    return unless(
      share <= 0.7,
      `${id} levels.${index + 1}`,
      'anchor-like-neighbour',
      `${Math.round(share * 100)} % common`,
    )
  })
}

function checkPassage({ place, field, text }: Passage): Finding[] {
  const [least, most] = LENGTHS[field] ?? [1, 1000]
  const generic = sentencesOf(text).filter((sentence) => GENERIC.test(sentence) && !NUMBERED.test(sentence))
  const match = (rule: string, pattern: RegExp) => {
    const found = pattern.exec(text)
    return found ? [finding(place, rule, `„${text.slice(Math.max(0, found.index - 15), found.index + 25)}“`)] : []
  }
  return [
    ...unless(
      text.length >= least && text.length <= most,
      place,
      'length',
      `${text.length}, ${least} to ${most} wanted`,
    ),
    ...match('vague', VAGUE),
    ...generic.map((sentence) => finding(place, 'vague-without-number', sentence)),
    ...match('placeholder', PLACEHOLDER),
    ...match('typography', TYPOGRAPHY),
    ...OTHER_WORDS.flatMap(([pattern, instead]) => match(`word: ${instead}`, pattern)),
  ]
}

function checkRepeats(passages: readonly Passage[]): Finding[] {
  const first = new Map<string, string>()
  return passages.flatMap(({ place, text }) => {
    const before = first.get(text)
    first.set(text, before ?? place)
    return before === undefined ? [] : [finding(place, 'repeated', `stands at ${before} too`)]
  })
}

/** Everything that the German text of the questions leaves to be wished. */
export function wordingFindings(questions: readonly Question[]): Finding[] {
  const passages = questions.flatMap((question) => passagesOf(question, 'de'))
  return [
    ...questions.flatMap((question) => [
      ...checkFields(question),
      ...checkQuestionText(question, 'de'),
      ...checkConsequence(question, 'de'),
      ...checkAnchors(question, 'de'),
    ]),
    ...passages.flatMap(checkPassage),
    ...checkRepeats(passages),
  ]
}

/** The same of the contradictions: one sentence each that says what does not fit and, after a colon, what to look at. */
export function contradictionFindings({ contradictions = [] }: Questionnaire): Finding[] {
  const passages = contradictions.map(({ id, text }) => ({
    place: id,
    field: 'contradictions',
    text: text['de'] ?? '',
  }))
  return [
    ...passages.flatMap(checkPassage),
    ...checkRepeats(passages),
    ...passages.flatMap(({ place, text }) => unless(/^[^.:!?]+: [^.:!?]+\.$/u.test(text), place, 'one-sentence', text)),
  ]
}
