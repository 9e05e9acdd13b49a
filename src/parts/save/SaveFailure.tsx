import { useEffect, useState } from 'react'
import { countNotes } from '../../core/assessment/notes.ts'
import { savingTexts } from '../../i18n/saving.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Saving } from '../../storage/saveState.ts'
import { useSaveFailure } from '../../storage/useAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Status } from '../../ui/Status.tsx'
import { type ExportOutcome, exportAssessment } from '../exportAssessment.ts'
import { useNotesQuestion } from '../notes/useNotesQuestion.tsx'
import { offerRescue } from './rescues.ts'
import type { Rescue } from './useRescue.ts'

const TITLES = { answers: 'saveFailed', measures: 'saveFailedMeasures' } as const
const REASONS = {
  full: 'saveFailedFull',
  closed: 'saveFailedClosed',
  frozen: 'saveFailedFrozen',
  other: 'saveFailedOther',
} as const

export interface SaveFailureProps {
  readonly saver: Saving
  /** what it saves */
  readonly what?: 'answers' | 'measures' | 'visit'
  /** everything as this tab knows it */
  readonly rescue: Rescue
}

/** Stands as long as something could not be written: why, and the two ways out. */
export function SaveFailure({ saver, what = 'answers', rescue }: SaveFailureProps) {
  const t = useTexts(savingTexts)
  const { db, world } = useWorkspace()
  const failure = useSaveFailure(saver)
  const [exported, setExported] = useState<ExportOutcome | null>(null)
  const { ask, question } = useNotesQuestion()
  useEffect(() => offerRescue(rescue), [rescue])
  if (!failure) return null
  const retry = async () => {
    // a database that was closed under us comes back only when it is opened again
    if (!db.isOpen()) await db.open().catch(() => undefined)
    await saver.flush()
  }
  const save = async () => {
    const bundle = await rescue()
    if (!bundle) return setExported({ kind: 'failed' })
    const notes = await ask(countNotes(bundle.assessment))
    if (notes !== null) setExported(await exportAssessment(db, bundle, world.now(), { notes }))
  }
  return (
    <Alert
      kind="danger"
      live="alert"
      title={what === 'visit' ? t('saveFailedVisit') : t(TITLES[what], { count: failure.waiting })}
      actions={
        <>
          {failure.reason !== 'frozen' && (
            <Button variant="primary" small icon="autorenew" onClick={() => void retry()}>
              {t('retry')}
            </Button>
          )}
          <Button small icon="download" onClick={() => void save()}>
            {t('saveAsFile')}
          </Button>
          {failure.reason === 'frozen' && (
            <Button small icon="delete" onClick={() => saver.discard()}>
              {t('discard')}
            </Button>
          )}
        </>
      }
    >
      <p>{t(REASONS[failure.reason])}</p>
      <p>{t('saveFailedKeep')}</p>
      <Status>
        {exported?.kind === 'saved'
          ? [
              t('fileSaved', { file: exported.file, answers: exported.answers }),
              ...(exported.missing > 0 ? [t('fileWithoutPhotos', { count: exported.missing })] : []),
            ].join(' ')
          : exported && t('fileFailed')}
      </Status>
      {question}
    </Alert>
  )
}
