import { type ProviderTemplate, serializeProviderTemplate } from '../../core/network/providerTemplate.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { evidenceTexts } from '../../i18n/evidence.ts'
import { formatDate } from '../../i18n/format.ts'
import { templateScreenTexts } from '../../i18n/templateScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { TemplateHead } from '../../parts/provider/TemplateHead.tsx'
import { useSaidWords } from '../../parts/provider/useSaidWords.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'

export interface TemplatePreviewProps {
  readonly questionnaire: Questionnaire
  readonly template: ProviderTemplate
}

/** Everything that leaves, in words, and the very text of the file. */
export function TemplatePreview({ questionnaire, template }: TemplatePreviewProps) {
  const t = useTexts(templateScreenTexts)
  const ofEvidence = useTexts(evidenceTexts)
  const language = useLanguage()
  const text = useQuestionnaireText(questionnaire)
  const saidWords = useSaidWords(questionnaire)
  return (
    <Stack as="section" aria-labelledby="template-preview">
      <h2 id="template-preview">{t('previewTitle')}</h2>
      <p>{t('previewText')}</p>
      <TemplateHead template={template} questionnaire={questionnaire} />
      {questionnaire.domains.map((domain) => {
        const said = domain.questions.flatMap((question) => {
          const answer = template.answers[question.id]
          return answer ? [{ question, answer }] : []
        })
        if (said.length === 0) return null
        return (
          <Stack key={domain.id} gap="small">
            <h3>{text(domain.title)}</h3>
            <ul className="template-preview">
              {said.map(({ question, answer }) => {
                const { criteria = [], depth, date, reference, explanation } = answer
                const met = (question.criteria ?? []).filter(({ id }) => criteria.includes(id))
                const facts = [
                  t('previewEvidence', { depth: `${depth} ${ofEvidence(depth)}` }),
                  date && t('previewDate', { date: formatDate(date, language) }),
                ]
                const lines = [
                  reference && t('previewReference', { words: reference }),
                  explanation && t('previewExplanation', { words: explanation }),
                ].filter((line): line is string => typeof line === 'string' && line !== '')
                return (
                  <li key={question.id}>
                    {question.id} {text(question.text)} <strong>{saidWords(question, answer)}</strong>{' '}
                    <span className="template-preview__facts">({facts.filter(Boolean).join(', ')})</span>
                    {met.length > 0 && (
                      <>
                        <p>{t('previewMet')}</p>
                        <ul>
                          {met.map((one) => (
                            <li key={one.id}>{text(one.text)}</li>
                          ))}
                        </ul>
                      </>
                    )}
                    {lines.map((line) => (
                      <p key={line} className="template-preview__words">
                        {line}
                      </p>
                    ))}
                  </li>
                )
              })}
            </ul>
          </Stack>
        )
      })}
      <Disclosure variant="plain" summary={t('asText')}>
        <pre className="template-preview__text">{serializeProviderTemplate(template)}</pre>
      </Disclosure>
    </Stack>
  )
}
