import { type LocalText, textIn } from '../../core/text.ts'
import { type PlacedQuestion, type QuestionField, targetIn } from '../../core/versions/questionFields.ts'
import type { Translate } from '../../i18n/catalogue.ts'
import { optionName } from '../../i18n/optionName.ts'
import type { questionTexts } from '../../i18n/question.ts'
import type { questionChangeTexts } from '../../i18n/questionChanges.ts'
import { conditionWords } from './conditionWords.ts'

/** A field of a question, or a part of one, as it is read. */
export interface FieldItem {
  /** the same in both versions */
  readonly key: string
  readonly name: string
  /** words of the questionnaire in its languages, or words of ours in that of the interface */
  readonly text: LocalText | string
}

export interface Says {
  readonly t: Translate<typeof questionChangeTexts.de>
  readonly ofQuestion: Translate<typeof questionTexts.de>
  readonly language: string
}

/** What stands in a field of a question; nothing where it is empty. */
export function fieldItems(field: QuestionField, placed: PlacedQuestion, says: Says): FieldItem[] {
  const { question, questionnaire } = placed
  const { t } = says
  const one = (text: LocalText | string | undefined): FieldItem[] =>
    text === undefined ? [] : [{ key: field, name: t(nameOf(field)), text }]
  switch (field) {
    case 'text':
    case 'help':
    case 'why':
    case 'consequence':
      return one(question[field])
    case 'criteria':
      return (question.criteria ?? []).flatMap(({ id, kind, text }) => [
        { key: `criterion/${id}`, name: t('criterion', { id }), text },
        { key: `kind/${id}`, name: t('criterionKind', { id }), text: t(kind) },
      ])
    case 'levels':
      return levelItems(placed, says)
    case 'scale':
      return one(
        optionsOf(placed)
          .map(({ option, name }) => `${name(says)} (${option.level})`)
          .join('\n'),
      )
    case 'must':
      return one(t(question.must ? 'yes' : 'no'))
    case 'weight':
    case 'rank':
      return one(String(question[field]))
    case 'target':
      return one(String(targetIn(placed)))
    case 'when':
      return one(question.when ? t('if', { condition: conditionWords(question.when, t) }) : t('always'))
    case 'ask':
      return one(
        question.ask &&
          lines(
            placed,
            question.ask.map((id) => roleName(placed, id)),
          ),
      )
    case 'evidence':
      return one(question.evidence && lines(placed, question.evidence))
    case 'measure':
      return measureItems(placed, says)
    case 'references':
      return (questionnaire.standards ?? []).flatMap((standard) => referenceItems(placed, standard, says))
    default:
      return field satisfies never
  }
}

type OneName = Exclude<QuestionField, 'criteria' | 'levels' | 'measure' | 'references'>

function nameOf(field: QuestionField): `field-${OneName}` {
  return `field-${field as OneName}`
}

function optionsOf({ question, questionnaire }: PlacedQuestion) {
  const [fallback = 'de'] = questionnaire.languages
  return (questionnaire.scales.find(({ id }) => id === question.scale)?.options ?? []).map((option) => ({
    option,
    name: ({ language, ofQuestion }: Says) =>
      optionName(
        {
          label: option.label ? textIn(option.label, language, fallback) : null,
          level: option.level,
          described: false,
        },
        ofQuestion,
      ),
  }))
}

function levelItems(placed: PlacedQuestion, says: Says): FieldItem[] {
  return optionsOf(placed).flatMap(({ option, name }) => {
    const text = placed.question.levels?.[option.id]
    return text
      ? [{ key: `level/${option.id}`, name: says.t('level', { option: `${option.level} – ${name(says)}` }), text }]
      : []
  })
}

function measureItems({ question: { measure } }: PlacedQuestion, { t }: Says): FieldItem[] {
  if (!measure) return []
  return [
    { key: 'measure/title', name: t('measureTitle'), text: measure.title },
    { key: 'measure/start', name: t('measureStart'), text: measure.start },
    { key: 'measure/complete', name: t('measureComplete'), text: measure.complete },
    { key: 'measure/effort', name: t('measureEffort'), text: String(measure.effort) },
    { key: 'measure/cost', name: t('measureCost'), text: t(measure.cost) },
  ]
}

function referenceItems(
  { question: { references, criteria = [] } }: PlacedQuestion,
  standard: { readonly id: string; readonly title: string },
  { t }: Says,
): FieldItem[] {
  const own = references?.[standard.id]?.join(', ')
  const ofCriteria = criteria.flatMap(({ id, references: named }) => {
    const ids = named?.[standard.id]
    return ids ? [t('ofCriterion', { id, references: ids.join(', ') })] : []
  })
  const all = [...(own ? [own] : []), ...ofCriteria]
  if (all.length === 0) return []
  return [
    { key: `references/${standard.id}`, name: t('references', { standard: standard.title }), text: all.join('\n') },
  ]
}

function roleName({ questionnaire: { roles = [] } }: PlacedQuestion, id: string): LocalText {
  return roles.find((role) => role.id === id)?.label ?? { de: id }
}

/** Several texts as one, a line each, in every language that the first of them has. */
function lines({ questionnaire }: PlacedQuestion, texts: readonly LocalText[]): LocalText {
  const [fallback = 'de'] = questionnaire.languages
  const languages = Object.keys(texts[0] ?? {})
  return Object.fromEntries(
    languages.map((language) => [language, texts.map((text) => textIn(text, language, fallback)).join('\n')]),
  )
}
