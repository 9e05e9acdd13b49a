import { useMemo, useRef, useState } from 'react'
import { buildTemplate, templateCandidates, templateGaps } from '../../core/network/buildTemplate.ts'
import { templateScreenTexts } from '../../i18n/templateScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { FrozenArea } from '../../parts/frozen/FrozenArea.tsx'
import { useFrozen } from '../../parts/frozen/useFrozen.ts'
import { localDate } from '../../parts/localDate.ts'
import { hrefOf } from '../../parts/place.ts'
import { SaveStatus } from '../../parts/save/SaveStatus.tsx'
import { useUnsavedWarning } from '../../parts/save/useUnsavedWarning.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment, useSaveFailure } from '../../storage/useAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { AnswersSection } from './AnswersSection.tsx'
import { ProviderFields } from './ProviderFields.tsx'
import { SaveSection } from './SaveSection.tsx'
import { TemplatePreview } from './TemplatePreview.tsx'
import { useTemplateDraft } from './useTemplateDraft.ts'
import './template.css'

/** What a provider answers once for all its members: chosen here, read in full here, and saved as a file. */
export function TemplateScreen({ feed }: { readonly feed: AssessmentFeed }) {
  const t = useTexts(templateScreenTexts)
  const { world } = useWorkspace()
  const { assessment } = useAssessment(feed)
  const { questionnaire } = feed
  const draft = useTemplateDraft(feed)
  const { own, saver } = draft
  const frozen = useFrozen()
  const area = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState(false)
  useUnsavedWarning(saver)
  const failure = useSaveFailure(saver)
  const candidates = useMemo(() => templateCandidates(questionnaire, assessment, own), [questionnaire, assessment, own])
  const asOf = own.asOf ?? assessment.audit.asOf ?? localDate(world.now())
  const built = useMemo(
    () => buildTemplate(assessment.questionnaire, candidates, own, { asOf, language: assessment.language }),
    [assessment, candidates, own, asOf],
  )
  const gaps = templateGaps(own, asOf, Object.keys(built.template.answers).length)
  const isReady = () => {
    setAsked(true)
    if (gaps.length === 0) return true
    area.current?.querySelector<HTMLElement>(`[name=${gaps[0] === 'earlier' ? 'asOf' : gaps[0]}]`)?.focus()
    return false
  }
  const header = <PageHeader title={t('title')} lead={t('lead')} />
  if (candidates.length === 0) {
    return (
      <Stack gap="x-large">
        {header}
        <EmptyState
          title={t('nothingTitle')}
          actions={
            <LinkButton variant="primary" href={hrefOf({ screen: 'questions', id: assessment.id })}>
              {t('toQuestions')}
            </LinkButton>
          }
        >
          {t('nothingText')}
        </EmptyState>
      </Stack>
    )
  }
  return (
    <div ref={area}>
      <Stack gap="3x-large">
        {header}
        <Alert kind="info" title={t('leavesTitle')} headingLevel={2}>
          <p>{t('leavesText')}</p>
          <p>{t('staysText')}</p>
        </Alert>
        {failure && (
          <Alert
            kind="danger"
            live="alert"
            title={t('saveFailedTitle')}
            actions={<Button onClick={() => void saver.flush()}>{t('saveAgain')}</Button>}
          >
            {t('saveFailedText')}
          </Alert>
        )}
        <FrozenArea>
          <ProviderFields draft={draft} asOf={asOf} gaps={asked ? gaps : []} />
          <AnswersSection questionnaire={questionnaire} candidates={candidates} draft={draft} />
        </FrozenArea>
        {!frozen && <SaveStatus saver={saver} />}
        <TemplatePreview questionnaire={questionnaire} template={built.template} />
        <SaveSection built={built} draft={draft} gaps={asked ? gaps : []} isReady={isReady} frozen={frozen} />
      </Stack>
    </div>
  )
}
