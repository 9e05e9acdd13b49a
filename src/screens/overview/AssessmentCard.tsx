import { lazy, memo, Suspense, useState } from 'react'
import { isFrozen } from '../../core/assessment/frozen.ts'
import { textIn } from '../../core/text.ts'
import { formatDate } from '../../i18n/format.ts'
import { overviewTexts } from '../../i18n/overview.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { goTo, hrefOf } from '../../parts/place.ts'
import { useExport } from '../../parts/useExport.tsx'
import type { OverviewEntry } from '../../storage/overview.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { useCardVersions } from './cardVersions.ts'
import { useDelete } from './useDelete.ts'
import { useSample } from './useSample.ts'

/** With the words for choosing a password: not needed before a file is encrypted. */
const SealDialog = lazy(async () => ({ default: (await import('../../parts/sealed/SealDialog.tsx')).SealDialog }))

/** With what cuts and writes parts: not needed before one is handed out or returned. */
const HandOutDialog = lazy(async () => ({
  default: (await import('../../parts/handOut/HandOutDialog.tsx')).HandOutDialog,
}))
const ReturnDialog = lazy(async () => ({
  default: (await import('../../parts/handOut/ReturnDialog.tsx')).ReturnDialog,
}))

/** With what makes one of another. */
const FollowUpDialog = lazy(async () => ({
  default: (await import('../../parts/followUp/FollowUpDialog.tsx')).FollowUpDialog,
}))

/** Not drawn again with each key of a search. */
export const AssessmentCard = memo(function AssessmentCard({ entry }: { readonly entry: OverviewEntry }) {
  const t = useTexts(overviewTexts)
  const language = useLanguage()
  const { save, question } = useExport()
  const remove = useDelete(entry.header)
  const sample = useSample()
  const drawVersions = useCardVersions(entry.versions !== null)
  const [dialog, setDialog] = useState<'seal' | 'handOut' | 'return' | 'followUp' | null>(null)
  const { header, summary, pending, part, handedOut, versions } = entry
  const close = () => setDialog(null)
  const name = header.municipality.name
  const { id } = header
  const toOverTime = () => goTo({ screen: 'overTime', series: header.series })
  const toDetails = () => goTo({ screen: 'details', id })
  return (
    <Card
      as="li"
      id={id}
      title={name}
      headingLevel={3}
      href={summary || pending ? hrefOf({ screen: 'questions', id }) : undefined}
      aside={
        <Cluster gap="small">
          {header.sample && <Badge kind="info">{t('sample')}</Badge>}
          {isFrozen(header) && <Badge kind="success">{t('signedOff')}</Badge>}
          {part && <Badge kind="info">{t('part', { role: part.for.role })}</Badge>}
          <ActionMenu
            label={t('menu', { name })}
            items={[
              ...(part ? [] : [{ label: t('details'), icon: 'edit', onSelect: toDetails } as const]),
              { label: t('history'), icon: 'calendar-today', onSelect: () => goTo({ screen: 'history', id }) },
              ...(part ? [] : [{ label: t('compare'), icon: 'visibility', onSelect: toOverTime } as const]),
              ...(part || !summary
                ? []
                : [{ label: t('followUp'), icon: 'add', onSelect: () => setDialog('followUp') } as const]),
              { label: t('export'), icon: 'download', onSelect: () => void save(id) },
              { label: t('exportSealed'), icon: 'download', onSelect: () => setDialog('seal') },
              ...(isFrozen(header)
                ? []
                : [{ label: t('handOut'), icon: 'content-copy', onSelect: () => setDialog('handOut') } as const]),
              { label: t('delete'), icon: 'delete', danger: true, onSelect: () => void remove() },
            ]}
          />
        </Cluster>
      }
      footer={
        summary && (
          <>
            <LinkButton
              variant={summary.answered < summary.inScope ? 'primary' : 'secondary'}
              href={hrefOf({ screen: 'questions', id })}
            >
              {t(summary.answered === 0 ? 'start' : summary.answered < summary.inScope ? 'continue' : 'questions')}
            </LinkButton>
            {part ? (
              <Button icon="download" onClick={() => setDialog('return')}>
                {t('giveBack')}
              </Button>
            ) : (
              <>
                <LinkButton href={hrefOf({ screen: 'result', id })}>{t('result')}</LinkButton>
                <LinkButton href={hrefOf({ screen: 'report', id })}>{t('report')}</LinkButton>
              </>
            )}
            {header.sample && (
              <Button variant="tertiary" icon="delete" onClick={() => void sample.remove(id)}>
                {t('removeSample')}
              </Button>
            )}
          </>
        )
      }
    >
      {summary ? (
        <Stack gap="small">
          <Text muted>
            {textIn(summary.questionnaireTitle, language, 'de')} · {header.title || header.questionnaire.version}
          </Text>
          <Progress
            label={t('progressLabel')}
            hideLabel
            value={summary.answered}
            max={summary.inScope}
            text={t('progress', { answered: summary.answered, total: summary.inScope })}
          />
          {!part && (
            <p>
              {t('mustLine', summary.must)}
              {summary.provisional && ` (${t('provisional')})`}
            </p>
          )}
          {handedOut.map(({ slip, returnedAt }) => (
            <Text key={slip.id} small>
              {t(returnedAt === null ? 'partWaiting' : 'partReturned', {
                role: slip.for.role,
                date: formatDate(returnedAt ?? slip.at, language),
              })}
            </Text>
          ))}
          {versions && drawVersions?.({ id, versions, isPart: part !== null })}
          <Text muted small>
            {t('changed', { date: formatDate(summary.changedAt, language) })}
            {header.sample && ` · ${t('sampleHint')}`}
          </Text>
        </Stack>
      ) : (
        !pending && <p>{t('questionnaireMissing')}</p>
      )}
      {question}
      {dialog && (
        <Suspense>
          {dialog === 'seal' && <SealDialog id={id} municipality={name} title={header.title} onClose={close} />}
          {dialog === 'followUp' && <FollowUpDialog id={id} onClose={close} />}
          {dialog === 'handOut' && <HandOutDialog id={id} onClose={close} />}
          {dialog === 'return' && part && <ReturnDialog id={id} slip={part} municipality={name} onClose={close} />}
        </Suspense>
      )}
    </Card>
  )
})
