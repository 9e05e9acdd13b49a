import { resultQuestionsTexts } from '../../i18n/resultQuestions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Cluster } from '../../ui/Cluster.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'

/** From the first six to all there is to do, and to the plan. */
export function NextSteps({ id }: { readonly id: string }) {
  const t = useTexts(resultQuestionsTexts)
  return (
    <Stack gap="small" className="ui-not-printed">
      <h3>{t('nextTitle')}</h3>
      <p>{t('nextText')}</p>
      <Cluster gap="small">
        <LinkButton iconAfter="arrow-forward" href={hrefOf({ screen: 'proposals', id })}>
          {t('toProposals')}
        </LinkButton>
        <LinkButton variant="tertiary" href={hrefOf({ screen: 'plan', id })}>
          {t('toPlan')}
        </LinkButton>
        <LinkButton variant="tertiary" href={hrefOf({ screen: 'whatIf', id })}>
          {t('toWhatIf')}
        </LinkButton>
        <LinkButton variant="tertiary" href={hrefOf({ screen: 'targets', id })}>
          {t('toTargets')}
        </LinkButton>
      </Cluster>
    </Stack>
  )
}
