import { useMemo, useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import { compareVersions } from '../../core/questionnaire/versions.ts'
import { type UpgradeTarget, upgrade } from '../../core/versions/upgrade.ts'
import { upgradeTexts } from '../../i18n/upgrade.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { ChangeList } from './ChangeList.tsx'
import { CountsTable } from './CountsTable.tsx'
import { CreateSection } from './CreateSection.tsx'
import { EffectSection } from './EffectSection.tsx'
import { MeasuresSection } from './MeasuresSection.tsx'
import { RestSection } from './RestSection.tsx'

export interface UpgradePreviewProps {
  readonly feed: AssessmentFeed
  readonly assessment: Assessment
  readonly target: UpgradeTarget
  /** parts that were handed out and have not come back */
  readonly waiting: number
}

/** Everything that would happen, made by the very function that makes it happen. */
export function UpgradePreview({ feed, assessment, target, waiting }: UpgradePreviewProps) {
  const t = useTexts(upgradeTexts)
  const { world } = useWorkspace()
  const { questionnaire } = feed
  const text = useQuestionnaireText(target.questionnaire)
  const [follow, setFollow] = useState<ReadonlySet<string>>(new Set())
  const [at] = useState(() => world.now())
  const result = useMemo(
    () => upgrade(assessment, questionnaire, target, { id: assessment.id, at, follow }),
    [assessment, questionnaire, target, at, follow],
  )
  const news = (target.questionnaire.changes ?? []).filter(
    ({ version }) => compareVersions(questionnaire.version, version) < 0,
  )
  return (
    <>
      {waiting > 0 && (
        <Alert kind="warning" title={t('waiting', { count: waiting })}>
          {t('waitingText')}
        </Alert>
      )}
      {news.length > 0 && (
        <Stack as="section" aria-labelledby="upgrade-new">
          <h2 id="upgrade-new">{t('newTitle')}</h2>
          {news.map(({ version, summary }) => (
            <p key={version} className="upgrade__news">
              <strong>{t('newIn', { version })}</strong> {text(summary)}
            </p>
          ))}
        </Stack>
      )}
      <CountsTable questions={result.questions} />
      <EffectSection from={questionnaire} assessment={assessment} to={target.questionnaire} next={result.file} />
      <ChangeList questions={result.questions} assessment={assessment} from={questionnaire} to={target.questionnaire} />
      <MeasuresSection unlinked={result.unlinked} follow={follow} onFollow={setFollow} />
      <RestSection result={result} from={questionnaire} to={target.questionnaire} />
      <CreateSection assessment={assessment} target={target} follow={follow} result={result} />
    </>
  )
}
