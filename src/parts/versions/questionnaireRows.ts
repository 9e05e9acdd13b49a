import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { conditionWords } from './conditionWords.ts'
import { type DifferenceRow, rowsBetween } from './differenceRows.ts'
import type { FieldItem, Says } from './fieldItems.ts'

/** What differs around the questions: Themenfelder, scoping questions, contradictions and what holds for all. */
export function questionnaireRows(from: Questionnaire, to: Questionnaire, says: Says): DifferenceRow[] {
  return rowsBetween(itemsOf(from, says), itemsOf(to, says), to, says)
}

function itemsOf(questionnaire: Questionnaire, { t }: Says): FieldItem[] {
  const { title, description, target, domains, scoping = [], contradictions = [] } = questionnaire
  return [
    { key: 'title', name: t('frameTitle'), text: title },
    ...(description ? [{ key: 'description', name: t('frameDescription'), text: description }] : []),
    { key: 'target', name: t('frameTarget'), text: String(target ?? 3) },
    ...domains.map(({ id, title: text }) => ({ key: `domain/${id}`, name: t('frameDomain', { id }), text })),
    ...scoping.flatMap(({ id, text, help }) => [
      { key: `scoping/${id}`, name: t('frameScoping', { id }), text },
      ...(help ? [{ key: `scoping/${id}/help`, name: t('frameScopingHelp', { id }), text: help }] : []),
    ]),
    ...contradictions.flatMap(({ id, text, when }) => [
      { key: `contradiction/${id}`, name: t('frameContradiction', { id }), text },
      {
        key: `contradiction/${id}/when`,
        name: t('frameContradictionWhen', { id }),
        text: conditionWords(when, t),
      },
    ]),
  ]
}
