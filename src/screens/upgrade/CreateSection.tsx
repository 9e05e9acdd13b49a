import { useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { Upgrade, UpgradeTarget } from '../../core/versions/upgrade.ts'
import { upgradeTexts } from '../../i18n/upgrade.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { goTo, hrefOf } from '../../parts/place.ts'
import { openWith } from '../../parts/question/openWith.ts'
import { deleteAssessment } from '../../storage/deleteAssessment.ts'
import { nothingWaiting } from '../../storage/savers.ts'
import { upgradeAssessment, upgradeBasis } from '../../storage/upgradeAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { useToast } from '../../ui/Toast.tsx'

export interface CreateSectionProps {
  readonly assessment: Assessment
  readonly target: UpgradeTarget
  readonly follow: ReadonlySet<string>
  readonly result: Upgrade
}

/** The only place of this screen that writes anything. */
export function CreateSection({ assessment, target, follow, result }: CreateSectionProps) {
  const t = useTexts(upgradeTexts)
  const workspace = useWorkspace()
  const toast = useToast()
  const [state, setState] = useState<'ready' | 'writing' | 'changed' | 'failed'>('ready')
  const { version } = target.questionnaire
  const takeBack = async (id: string) => {
    await deleteAssessment(workspace.db, workspace.world, id)
    goTo({ screen: 'upgrade', id: assessment.id })
  }
  const create = async () => {
    setState('writing')
    const basis = upgradeBasis(assessment)
    try {
      // what this tab has not written yet belongs to it, too
      await nothingWaiting()
      const outcome = await upgradeAssessment(workspace, assessment.id, { version, follow, basis })
      if (outcome.kind === 'changed') {
        setState('changed')
        return
      }
      const { id } = outcome
      toast({ text: t('created'), action: { label: t('undo'), onSelect: () => void takeBack(id) } })
      if (result.questions.some(({ fate }) => fate === 'confirm')) openWith(id, 'carried')
      goTo({ screen: 'questions', id })
    } catch {
      setState('failed')
    }
  }
  return (
    <Stack as="section" aria-labelledby="upgrade-create">
      <h2 id="upgrade-create">{t('createTitle')}</h2>
      <p>{t('createText', { from: assessment.questionnaire.version, to: version })}</p>
      {(state === 'changed' || state === 'failed') && (
        <Alert kind={state === 'changed' ? 'warning' : 'danger'} live="alert" title={t(`${state}Title`)}>
          {t(`${state}Text`)}
        </Alert>
      )}
      <Cluster>
        <Button variant="primary" disabled={state === 'writing'} onClick={() => void create()}>
          {t('create')}
        </Button>
        <LinkButton href={hrefOf({ screen: 'questions', id: assessment.id })}>{t('cancel')}</LinkButton>
      </Cluster>
    </Stack>
  )
}
