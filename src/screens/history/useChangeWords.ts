import type { Change } from '../../core/assessment/change.ts'
import type { Measure } from '../../core/assessment/schema.ts'
import { NOT_APPLICABLE, UNKNOWN } from '../../core/assessment/values.ts'
import { findingOfKey, type Override } from '../../core/gate/overrides.ts'
import { placesOf } from '../../core/questionnaire/lookup.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import { findingTexts } from '../../i18n/findings.ts'
import { formatShortDate } from '../../i18n/format.ts'
import { historyTexts } from '../../i18n/history.ts'
import { logTexts } from '../../i18n/log.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { optionsOf } from '../../parts/question/options.ts'
import { useOptionName } from '../../parts/question/useOptionName.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { useMoment } from './useMoment.ts'

/** One change in words. */
export interface ChangeWords {
  /** 'BAK-02 Gibt es eine Sicherung?', 'Maßnahme „…“', 'Ziele' */
  readonly place: string
  /** of an answer or a measure */
  readonly field: string | null
  readonly before: string
  readonly after: string
}

/** Longer texts are cut: a list is for finding a change, not for reading it. */
const MOST_CHARACTERS = 160

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** Says a change of the log, or between two states, in words of the questionnaire and the plan as they are now; no text longer than `most`. */
export function useChangeWords(
  questionnaire: Questionnaire,
  measures: readonly Measure[],
  most: number = MOST_CHARACTERS,
) {
  const shortened = (text: string) => shortenedTo(text, most)
  const t = useTexts(historyTexts)
  const ofQuestion = useTexts(questionTexts)
  const ofFinding = useTexts(findingTexts)
  const ofLog = useTexts(logTexts)
  const language = useLanguage()
  const optionName = useOptionName()
  const textOf = useQuestionnaireText(questionnaire)
  const momentOf = useMoment()
  const questions = placesOf(questionnaire)

  const plain = (value: unknown): string => {
    if (value === undefined || value === null || value === '') return t('none')
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    if (typeof value === 'number') return String(value)
    if (typeof value === 'string') return ISO_DATE.test(value) ? formatShortDate(value, language) : shortened(value)
    if (Array.isArray(value)) return value.length === 0 ? t('none') : t('entries', { count: value.length })
    const said = Object.values(value).filter((part) => typeof part === 'string' || typeof part === 'number')
    return said.length === 0 ? t('changed') : shortened(said.map(plain).join(', '))
  }
  const answerValue = (question: Question | undefined, field: string, value: unknown): string => {
    if (field === 'attachments') return attachmentWords(value)
    if (field === 'changed') return plain(recordOf(value)['reason'])
    if (field === 'template')
      return value === undefined ? t('none') : plain(recordOf(value)['reason'] ?? t('templateAccepted'))
    const kind = field === 'source' ? recordOf(value)['kind'] : undefined
    if (kind === 'own' || kind === 'carried' || kind === 'provider' || kind === 'merged') return t(`source-${kind}`)
    if (field === 'value') {
      if (value === UNKNOWN) return ofQuestion('unknown')
      if (value === NOT_APPLICABLE) return ofQuestion('na')
      const option = question && optionsOf(questionnaire, question, language).find((known) => known.value === value)
      if (option) return optionName(option)
    }
    if (value === 'self' || value === 'provider' || value === 'shared') return ofQuestion(value)
    return plain(value)
  }
  const attachmentWords = (value: unknown): string => {
    const all = (Array.isArray(value) ? (value as unknown[]) : [value]).map(recordOf)
    const words = all.flatMap(({ name, caption }) => {
      if (typeof name !== 'string') return []
      return [typeof caption === 'string' && caption.trim() !== '' ? t('attachment', { name, caption }) : name]
    })
    return words.length === 0 ? plain(value) : shortened(words.join(', '))
  }
  const measureValue = (field: string, value: unknown): string =>
    field === 'status' && isStatus(value) ? t(`status-${value}`) : plain(value)
  const settledWords = (value: unknown): string => {
    const { view, reason } = recordOf(value)
    if (view !== 'answers' && view !== 'assessor') return t('none')
    return plain([t(`settled-${view}`), reason].filter(Boolean).join(' '))
  }
  const fieldName = (field: string): string => (isField(field) ? t(`field-${field}`) : field)

  return ({ path, before, after }: Change): ChangeWords => {
    const [, area = '', id = '', field = '', inner] = path.split('/').map(unescaped)
    if (area === 'settled' && id !== '') {
      const question = questions.get(id)?.question
      const place = question ? `${id} ${textOf(question.text)}` : id
      return { place, field: t('field-settled'), before: settledWords(before), after: settledWords(after) }
    }
    switch (area) {
      case 'answers':
      case 'assessor': {
        const question = questions.get(id)?.question
        const name = inner !== undefined && field === 'criteria' ? t('criterion') : fieldName(field)
        return {
          place: question ? `${id} ${textOf(question.text)}` : id,
          field: area === 'assessor' ? t('onSite', { field: name }) : name,
          before: answerValue(question, field, before),
          after: answerValue(question, field, after),
        }
      }
      case 'measures': {
        const title = titleOf(field === '' ? (after ?? before) : measures.find((measure) => measure.id === id))
        const place = title === null ? t('measureGone') : t('measure', { title })
        if (field !== '')
          return {
            place,
            field: fieldName(field),
            before: measureValue(field, before),
            after: measureValue(field, after),
          }
        return {
          place,
          field: null,
          before: t('none'),
          after: t(after === undefined ? 'measureRemoved' : 'measureAdded'),
        }
      }
      case 'overrides': {
        if (id === '') return { place: fieldName(area), field: null, before: plain(before), after: plain(after) }
        const { kind, id: subject } = findingOfKey(id)
        const question = questions.get(subject)?.question
        return {
          place: question ? `${subject} ${textOf(question.text)}` : fieldName(area),
          field: kind === null ? fieldName(area) : ofFinding(kind),
          before: plain(reasonOf(before)),
          after: plain(reasonOf(after)),
        }
      }
      case 'templates':
        return { place: fieldName(area), field: null, before: templateWords(before), after: templateWords(after) }
      case 'imported':
        return { place: t('imported'), field: null, before: t('none'), after: t('none') }
      case 'merged':
        return { place: t('merged'), field: null, before: t('none'), after: plain(after) }
      case 'restored': {
        const at = (after as { readonly at?: string } | undefined)?.at
        const to = at === undefined ? t('none') : t('restoredTo', { when: momentOf(at) })
        return { place: t('restored'), field: null, before: t('none'), after: to }
      }
      default: {
        // a record says most by itself where it has few words; otherwise that it changed is all that fits
        const place = area === 'scope' || area === 'targets' ? changedEntries(before, after) : null
        if (area === 'status')
          return { place: fieldName(area), field: null, before: stateOf(before), after: stateOf(after) }
        return {
          place: fieldName(area),
          field: null,
          before: place ? said(place.before) : plain(before),
          after: place ? said(place.after) : plain(after),
        }
      }
    }
  }

  /** one template, or all of them by their id */
  function templateWords(value: unknown): string {
    const record = recordOf(value)
    const templates = 'provider' in record ? [record] : Object.values(record).map(recordOf)
    const words = templates.map(({ provider, asOf }) =>
      t('templateOf', { name: plain(recordOf(provider)['name']), date: plain(asOf) }),
    )
    return words.length === 0 ? t('none') : shortened(words.join(', '))
  }
  function stateOf(value: unknown): string {
    return value === 'open' || value === 'signed-off' ? ofLog(`state-${value}`) : plain(value)
  }
  function said(entries: Readonly<Record<string, unknown>>): string {
    const words = Object.entries(entries).map(([key, value]) => `${entryName(key)}: ${plain(value)}`)
    return words.length === 0 ? t('none') : shortened(words.join(', '))
  }
  function entryName(key: string): string {
    const scoping = questionnaire.scoping?.find(({ id }) => id === key)
    return scoping ? textOf(scoping.text) : key
  }
}

function changedEntries(before: unknown, after: unknown) {
  const [was, is] = [recordOf(before), recordOf(after)]
  const differs = (key: string) => was[key] !== is[key]
  return { before: entriesOf(was, differs), after: entriesOf(is, differs) }
}

function entriesOf(record: Readonly<Record<string, unknown>>, isWanted: (key: string) => boolean) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => isWanted(key)))
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function reasonOf(override: unknown): string | undefined {
  return (override as Override | undefined)?.reason
}

function titleOf(measure: unknown): string | null {
  const title = (measure as Measure | undefined)?.title
  return typeof title === 'string' && title !== '' ? shortenedTo(title, MOST_CHARACTERS) : null
}

function shortenedTo(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 2)} …` : text
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}

type StatusKey = 'open' | 'started' | 'done' | 'verified' | 'deferred'
function isStatus(value: unknown): value is StatusKey {
  return typeof value === 'string' && `status-${value}` in historyTexts.de
}

type FieldOf<K> = K extends `field-${infer F}` ? F : never
function isField(field: string): field is FieldOf<keyof typeof historyTexts.de> {
  return `field-${field}` in historyTexts.de
}
