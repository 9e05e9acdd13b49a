import type { TemplateCandidate } from '../../core/network/buildTemplate.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { templateScreenTexts } from '../../i18n/templateScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { WhenOpen } from '../../parts/frozen/WhenOpen.tsx'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { AnswerFields } from './AnswerFields.tsx'
import type { TemplateDraft } from './useTemplateDraft.ts'

export interface AnswersSectionProps {
  readonly questionnaire: Questionnaire
  readonly candidates: readonly TemplateCandidate[]
  readonly draft: TemplateDraft
}

/** Which answers go along, by Themenfeld, with the words that are written for members. */
export function AnswersSection({ questionnaire, candidates, draft }: AnswersSectionProps) {
  const t = useTexts(templateScreenTexts)
  const text = useQuestionnaireText(questionnaire)
  return (
    <Stack as="section" className="template-part" aria-labelledby="template-answers">
      <h2 id="template-answers">{t('answersTitle')}</h2>
      <p>{t('answersText')}</p>
      <div>
        {questionnaire.domains.map((domain) => {
          const own = candidates.filter((candidate) => candidate.domain.id === domain.id)
          if (own.length === 0) return null
          const chosen = own.filter((candidate) => candidate.chosen).length
          const ids = own.map(({ question }) => question.id)
          return (
            <Disclosure key={domain.id} summary={t('domain', { title: text(domain.title), chosen, count: own.length })}>
              <Stack gap="large">
                <WhenOpen>
                  <Cluster gap="small">
                    <Button
                      small
                      disabled={chosen === own.length}
                      onClick={() => draft.changeWords(ids, { left: false })}
                    >
                      {t('all')}
                    </Button>
                    <Button small disabled={chosen === 0} onClick={() => draft.changeWords(ids, { left: true })}>
                      {t('none')}
                    </Button>
                  </Cluster>
                </WhenOpen>
                {own.map((candidate) => (
                  <AnswerFields
                    key={candidate.question.id}
                    questionnaire={questionnaire}
                    candidate={candidate}
                    draft={draft}
                  />
                ))}
              </Stack>
            </Disclosure>
          )
        })}
      </div>
    </Stack>
  )
}
