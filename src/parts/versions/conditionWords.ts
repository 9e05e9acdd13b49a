import type { Condition } from '../../core/questionnaire/schema.ts'
import type { Translate } from '../../i18n/catalogue.ts'
import type { questionChangeTexts } from '../../i18n/questionChanges.ts'

/** A condition in words, with ids: 'Vorfrage server mit „ja“ beantwortet und BAK-02 mindestens Stufe 1'. */
export function conditionWords(condition: Condition, t: Translate<typeof questionChangeTexts.de>): string {
  const list = (parts: readonly Condition[], between: string) =>
    parts
      .map((part) => {
        const words = conditionWords(part, t)
        return 'all' in part || 'any' in part ? `(${words})` : words
      })
      .join(` ${between} `)
  if ('scope' in condition) return t('scope', { id: condition.scope })
  if ('answer' in condition) return t('answer', { id: condition.answer, level: condition.atLeast })
  if ('all' in condition) return list(condition.all, t('and'))
  if ('any' in condition) return list(condition.any, t('or'))
  return t('not', { condition: conditionWords(condition.not, t) })
}
