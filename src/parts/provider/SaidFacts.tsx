import type { HeldAnswer, HeldTemplate } from '../../core/assessment/heldTemplate.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import { evidenceTexts } from '../../i18n/evidence.ts'
import { formatDate } from '../../i18n/format.ts'
import { providerTemplateTexts } from '../../i18n/providerTemplate.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Words } from '../question/Words.tsx'

export interface SaidFactsProps {
  readonly questionnaire: Questionnaire
  /** with all its texts */
  readonly question: Question
  readonly said: HeldAnswer
  readonly template: HeldTemplate
}

/** What a provider's answer rests on, in its own words. */
export function SaidFacts({ questionnaire, question, said, template }: SaidFactsProps) {
  const t = useTexts(providerTemplateTexts)
  const ofEvidence = useTexts(evidenceTexts)
  const language = useLanguage()
  const { depth, date, reference, explanation, criteria = [], reworded } = said
  const { provider, scope, language: lang } = template
  const seen = [`${depth} ${ofEvidence(depth)}`, date && formatDate(date, language)].filter(Boolean).join(', ')
  const theirs = [
    ['reference', reference],
    ['explanation', explanation],
  ] as const
  const around = [
    ['scope', scope],
    ['contact', provider.contact],
  ] as const
  const named = ([name, words]: (typeof theirs | typeof around)[number]) =>
    words && (
      <li key={name}>
        {t(name)}: <span lang={lang === language ? undefined : lang}>{words}</span>
      </li>
    )
  const met = (question.criteria ?? []).filter(({ id }) => criteria.includes(id))
  return (
    <>
      {reworded && <p className="provider__reworded">{t('reworded')}</p>}
      <ul className="provider__facts">
        <li>
          {t('evidence')}: {seen}
        </li>
        {theirs.map(named)}
      </ul>
      <Disclosure variant="plain" summary={t('more')}>
        <ul className="provider__facts">{around.map(named)}</ul>
        {met.length > 0 && (
          <>
            <p className="provider__met">{t('criteria')}</p>
            <ul>
              {met.map(({ id, text }) => (
                <li key={id}>
                  <Words of={text} questionnaire={questionnaire} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Disclosure>
    </>
  )
}
