import type { ProviderTemplate } from '../../core/network/providerTemplate.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { textIn } from '../../core/text.ts'
import { formatDate } from '../../i18n/format.ts'
import { providerTemplateTexts } from '../../i18n/providerTemplate.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { DescriptionList } from '../../ui/DescriptionList.tsx'

interface TemplateHeadProps {
  readonly template: ProviderTemplate
  /** for its title; left out, it is named by its id */
  readonly questionnaire?: Questionnaire | undefined
}

/** Whose template it is, as of when, and for whom. */
export function TemplateHead({ template, questionnaire: known }: TemplateHeadProps) {
  const t = useTexts(providerTemplateTexts)
  const language = useLanguage()
  const { provider, asOf, number, scope, questionnaire, answers, language: lang } = template
  const { id, version } = questionnaire
  const title = known ? textIn(known.title, language, known.languages[0] ?? 'de') : id
  const theirs = (words: string) => <span lang={lang === language ? undefined : lang}>{words}</span>
  return (
    <DescriptionList
      items={[
        { term: t('of'), details: theirs(provider.name) },
        { term: t('asOf'), details: t('number', { number, date: formatDate(asOf, language) }) },
        { term: t('scope'), details: theirs(scope) },
        ...(provider.contact ? [{ term: t('contact'), details: theirs(provider.contact) }] : []),
        { term: t('questionnaireTerm'), details: t('questionnaire', { title, version }) },
        { term: t('answersTerm'), details: Object.keys(answers).length },
      ]}
    />
  )
}
