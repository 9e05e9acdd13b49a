import type { ProviderTemplate } from '../../core/network/providerTemplate.ts'
import { formatDate } from '../../i18n/format.ts'
import { providerTemplateTexts } from '../../i18n/providerTemplate.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { DescriptionList } from '../../ui/DescriptionList.tsx'

/** Whose template it is, as of when, and for whom. */
export function TemplateHead({ template }: { readonly template: ProviderTemplate }) {
  const t = useTexts(providerTemplateTexts)
  const language = useLanguage()
  const { provider, asOf, number, scope, questionnaire, answers, language: lang } = template
  const theirs = (words: string) => <span lang={lang === language ? undefined : lang}>{words}</span>
  return (
    <DescriptionList
      items={[
        { term: t('of'), details: theirs(provider.name) },
        { term: t('asOf'), details: t('number', { number, date: formatDate(asOf, language) }) },
        { term: t('scope'), details: theirs(scope) },
        ...(provider.contact ? [{ term: t('contact'), details: theirs(provider.contact) }] : []),
        { term: t('questionnaireTerm'), details: t('questionnaire', questionnaire as { id: string; version: string }) },
        { term: t('answersTerm'), details: Object.keys(answers).length },
      ]}
    />
  )
}
