import { upgradeTexts } from '../../i18n/upgrade.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { UpgradePreview } from './UpgradePreview.tsx'
import { useNewest } from './useNewest.ts'
import './upgrade.css'

/** What the newest version of the questionnaire would make of an assessment. It writes nothing but a new assessment, and only when asked to. */
export function UpgradeScreen({ feed }: { readonly feed: AssessmentFeed }) {
  const t = useTexts(upgradeTexts)
  const { header, assessment } = useAssessment(feed)
  const { id, questionnaire } = header
  const found = useNewest(id, questionnaire)
  if (found.kind === 'newer') {
    const versions = { from: questionnaire.version, to: found.target.questionnaire.version }
    return (
      <Stack gap="x-large">
        <PageHeader title={t('title')} lead={t('lead', versions)} />
        <UpgradePreview feed={feed} assessment={assessment} target={found.target} waiting={found.waiting} />
      </Stack>
    )
  }
  return (
    <Stack gap="x-large">
      <PageHeader title={t('title')} />
      <Status hidden>{found.kind === 'loading' ? t('loading') : ''}</Status>
      {found.kind === 'loading' ? (
        <p aria-hidden="true" data-pending="">
          {t('loading')}
        </p>
      ) : (
        <EmptyState
          title={t(found.kind === 'none' ? 'noneTitle' : 'unreadableTitle')}
          actions={<LinkButton href={hrefOf({ screen: 'questions', id })}>{t('back')}</LinkButton>}
        >
          {t(found.kind === 'none' ? 'noneText' : 'unreadableText')}
        </EmptyState>
      )}
    </Stack>
  )
}
