import type { FittedTemplate } from '../../core/network/fitTemplate.ts'
import type { TemplateChange } from '../../core/network/templateChanges.ts'
import { placesOf } from '../../core/questionnaire/lookup.ts'
import { formatDate } from '../../i18n/format.ts'
import { providerTemplateTexts } from '../../i18n/providerTemplate.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { useQuestionnaireText } from '../question/useQuestionnaireText.ts'
import type { PreparedTemplate } from './prepareTemplate.ts'
import { useSaidWords } from './useSaidWords.ts'

export interface TemplateContentsProps {
  readonly prepared: PreparedTemplate
  readonly fitted: FittedTemplate
}

/** What comes in, question by question: all of it the first time, later what is other than before. And what has no place. */
export function TemplateContents({ prepared, fitted }: TemplateContentsProps) {
  const t = useTexts(providerTemplateTexts)
  const language = useLanguage()
  const { questionnaire, before, changes } = prepared
  const text = useQuestionnaireText(questionnaire)
  const saidWords = useSaidWords(questionnaire)
  const places = placesOf(questionnaire)
  const titleOf = (id: string) => {
    const question = places.get(id)?.question
    return question ? `${id} ${text(question.text)}` : id
  }
  const changeWords = ({ question: id, kind, before: was, after }: TemplateChange) => {
    const question = places.get(id)?.question
    const [said, says] = [saidWords(question, was), saidWords(question, after)]
    if (!before) return says
    if (kind === 'level') return t('change-level', { before: said, after: says })
    return kind === 'withdrawn' ? t('change-withdrawn', { before: said }) : t(`change-${kind}`, { after: says })
  }
  const list = (
    <ul className="provider-changes">
      {changes.map((change) => (
        <li key={change.question}>
          {titleOf(change.question)} <strong>{changeWords(change)}</strong>
        </li>
      ))}
    </ul>
  )
  return (
    <Stack gap="default">
      {before ? (
        <>
          <h3>{t('changesTitle', { count: changes.length, date: formatDate(before.asOf, language) })}</h3>
          {list}
          <p>{t('changesHint')}</p>
        </>
      ) : (
        <Disclosure summary={t('newTitle', { count: changes.length })}>{list}</Disclosure>
      )}
      {fitted.left.length > 0 && (
        <Disclosure summary={t('leftTitle', { count: fitted.left.length })}>
          <ul className="provider-changes">
            {fitted.left.map(({ question, why }) => (
              <li key={question}>
                {titleOf(question)} <strong>{t(`left-${why}`)}</strong>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Stack>
  )
}
