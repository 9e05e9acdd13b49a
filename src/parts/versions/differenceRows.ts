import { type LocalText, textIn } from '../../core/text.ts'
import { type PlacedQuestion, QUESTION_FIELDS, type QuestionField } from '../../core/versions/questionFields.ts'
import { type FieldItem, fieldItems, type Says } from './fieldItems.ts'

/** A text as it is shown. */
export interface Shown {
  readonly text: string
  /** language tag where it is not that of the interface */
  readonly lang?: string
}

/** One field, or a part of one, that is not the same in two versions of a question. `null`: there is nothing. */
export interface DifferenceRow {
  readonly key: string
  readonly name: string
  readonly before: Shown | null
  readonly after: Shown | null
}

/** Everything that differs between two versions of a question, in reading order: first where it stands and what it is called. */
export function differenceRows(before: PlacedQuestion, after: PlacedQuestion, says: Says): DifferenceRow[] {
  const moved = before.domain.id !== after.domain.id
  const itemsOf = (placed: PlacedQuestion) => [
    { key: 'id', name: says.t('field-id'), text: placed.question.id },
    ...(moved ? [{ key: 'domain', name: says.t('field-domain'), text: placed.domain.title }] : []),
    ...QUESTION_FIELDS.flatMap((field) => fieldItems(field, placed, says)),
  ]
  const [older, newer] = [byKey(itemsOf(before)), byKey(itemsOf(after))]
  // what only the older one has stands where it stood: behind what came before it
  const keys = [...newer.keys()]
  let place = 0
  for (const key of older.keys()) {
    const at = keys.indexOf(key)
    if (at < 0) keys.splice(place, 0, key)
    place = (at < 0 ? place : at) + 1
  }
  const fallback = after.questionnaire.languages[0] ?? 'de'
  return keys.flatMap((key) => rowOf(key, older.get(key), newer.get(key), fallback, says))
}

/** Fields by which one recognises a question. */
const TELLING: readonly QuestionField[] = ['text', 'help', 'criteria', 'scale', 'levels', 'must', 'weight', 'target']

/** What a question asks and how it counts, where there is no other to compare it with. */
export function questionRows(placed: PlacedQuestion, says: Says): { key: string; name: string; shown: Shown }[] {
  const fallback = placed.questionnaire.languages[0] ?? 'de'
  return TELLING.filter((field) => field !== 'scale' || !placed.question.levels)
    .flatMap((field) => fieldItems(field, placed, says))
    .filter(({ key }) => !key.startsWith('kind/'))
    .map(({ key, name, text }) => ({ key, name, shown: shownIn(text, says.language, fallback) }))
}

function rowOf(
  key: string,
  before: FieldItem | undefined,
  after: FieldItem | undefined,
  fallback: string,
  says: Says,
): DifferenceRow[] {
  const name = (after ?? before)?.name ?? key
  if (!before || !after) {
    const alone = (item: FieldItem | undefined) => (item ? shownIn(item.text, says.language, fallback) : null)
    return [{ key, name, before: alone(before), after: alone(after) }]
  }
  const language = differsIn(before.text, after.text, [says.language, fallback])
  if (language === null) return []
  return [
    {
      key,
      name,
      before: shownIn(before.text, language, fallback, says),
      after: shownIn(after.text, language, fallback, says),
    },
  ]
}

/** The first language in which both have words and these differ; `null` where they are the same. */
function differsIn(before: LocalText | string, after: LocalText | string, first: readonly string[]): string | null {
  if (typeof before === 'string' || typeof after === 'string') return before === after ? null : (first[0] ?? '')
  const shared = Object.keys(before).filter((language) => Object.hasOwn(after, language))
  if (shared.length === 0) return first[0] ?? ''
  const inOrder = [...first.filter((language) => shared.includes(language)), ...shared]
  return inOrder.find((language) => before[language] !== after[language]) ?? null
}

/** In `language` where there are words in it; those of the interface need no mark. */
function shownIn(
  text: LocalText | string,
  language: string,
  fallback: string,
  { language: ours }: Pick<Says, 'language'> = { language },
): Shown {
  if (typeof text === 'string') return { text }
  const used = [language, fallback, ...Object.keys(text)].find((tag) => Object.hasOwn(text, tag)) ?? fallback
  return { text: textIn(text, used, fallback), ...(used !== ours && { lang: used }) }
}

function byKey(items: readonly FieldItem[]): ReadonlyMap<string, FieldItem> {
  return new Map(items.map((item) => [item.key, item]))
}
