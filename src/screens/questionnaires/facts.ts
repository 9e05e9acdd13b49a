import { questionsOf } from '../../core/questionnaire/lookup.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import type { Language, Translate } from '../../i18n/catalogue.ts'
import type { questionnairesTexts } from '../../i18n/questionnaires.ts'

type Say = Translate<typeof questionnairesTexts.de>

/** '33 Fragen' and 'davon 24 Mindestanforderungen' */
export function extentOf(questionnaire: Questionnaire, t: Say) {
  const questions = questionsOf(questionnaire)
  return {
    questions: t('questions', { count: questions.length }),
    must: t('must', { count: questions.filter(({ must }) => must).length }),
  }
}

/** Each declared standard that questions touch, with how many do; a reference claims no more than that it is touched. */
export function standardsOf(questionnaire: Questionnaire, t: Say): string[] {
  const questions = questionsOf(questionnaire)
  return (questionnaire.standards ?? []).flatMap(({ id, title, edition }) => {
    const count = questions.filter((question) => touches(question, id)).length
    return count > 0 ? [t('standard', { title, edition, questions: t('questions', { count }) })] : []
  })
}

function touches({ references, criteria = [] }: Question, standard: string): boolean {
  return [references, ...criteria.map((criterion) => criterion.references)].some(
    (named) => named !== undefined && Object.hasOwn(named, standard),
  )
}

/** 'fr' → 'Französisch'; a tag that the browser has no name for stays as it is. */
export function languageName(tag: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
}
