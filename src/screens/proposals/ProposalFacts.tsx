import { howTo, type Proposal } from '../../core/plan/proposals.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { costWords } from '../../i18n/cost.ts'
import { proposalsTexts } from '../../i18n/proposals.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { optionsOf } from '../../parts/question/options.ts'
import { useOptionName } from '../../parts/question/useOptionName.ts'
import { Words } from '../../parts/question/Words.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

export interface ProposalFactsProps {
  readonly proposal: Proposal
  readonly questionnaire: Questionnaire
  /** where its question is answered */
  readonly href: string
}

/** Why, how, and at what effort and cost. */
export function ProposalFacts({ proposal, questionnaire, href }: ProposalFactsProps) {
  const t = useTexts(proposalsTexts)
  const language = useLanguage()
  const { question, domain, level, clarify, days, cost } = proposal
  const how = howTo(proposal)
  const facts = [
    ...(days === null ? [] : [t('effort', { effort: t('groupDays', { count: days }) })]),
    ...(cost === null ? [] : [t('cost', { cost: costWords(cost, language) })]),
  ]
  return (
    <>
      <div>
        <p>
          <strong>{t('why')}</strong>{' '}
          <Link href={href}>
            <Words of={question.text} questionnaire={questionnaire} />
          </Link>
        </p>
        <p>{t('level', useLevelWords(proposal, questionnaire))}</p>
      </div>
      {how && (
        <p>
          <strong>{t(clarify ? 'clarifyHow' : level >= 2 ? 'complete' : 'start')}</strong>{' '}
          <Words of={how} questionnaire={questionnaire} />
        </p>
      )}
      {facts.length > 0 && (
        <Stack as="ul" gap="none" className="ui-small">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </Stack>
      )}
      <Text muted small>
        <Words of={domain.title} questionnaire={questionnaire} /> · <span className="proposal__id">{question.id}</span>
      </Text>
    </>
  )
}

/** Both levels by the names that the question's answers have; a target beyond its scale is the highest answer there is. */
function useLevelWords({ question, level, target, clarify }: Proposal, questionnaire: Questionnaire) {
  const t = useTexts(proposalsTexts)
  const language = useLanguage()
  const name = useOptionName()
  const options = optionsOf(questionnaire, question, language).toSorted((a, b) => b.level - a.level)
  const at = (wanted: number) => {
    const option = options.find((candidate) => candidate.level <= wanted)
    return option ? name(option) : String(wanted)
  }
  return { now: clarify ? t('unknown') : at(level), target: at(target) }
}
