import { useMemo, useState } from 'react'
import type { Problem } from '../../core/problem.ts'
import { diskFailureOf } from '../../files/disk/diskFailure.ts'
import { cameWithoutNotes } from '../../files/notesInFiles.ts'
import { diskTexts } from '../../i18n/disk.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { DescriptionList } from '../../ui/DescriptionList.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { localDate } from '../localDate.ts'
import { MergeDialog } from '../merge/MergeDialog.tsx'
import { ProblemList } from '../ProblemList.tsx'
import { Differences } from './Differences.tsx'
import { type Extent, extentOf } from './differences.ts'
import { FAILURE_WORDS } from './failureWords.ts'
import { localTime } from './localMoment.ts'
import { keepMine, loadTheirs, takenIn } from './settleForeign.ts'
import { type Foreign, useForeign } from './useForeign.ts'
import type { WorkFileKeeper, WorkFileStatus } from './WorkFileKeeper.ts'
import './disk.css'

export interface ForeignDialogProps {
  readonly id: string
  readonly status: Extract<WorkFileStatus, { kind: 'foreign' }>
  readonly keeper: WorkFileKeeper
  readonly onClose: () => void
}

type Failure =
  | 'settleFailed'
  | 'frozenHere'
  | (typeof FAILURE_WORDS)[keyof typeof FAILURE_WORDS]
  | { readonly problems: readonly Problem[] }

/** Somebody else wrote the working file: nothing is written over before it is decided whose state stays. */
export function ForeignDialog({ id, status, keeper, onClose }: ForeignDialogProps) {
  const t = useTexts(diskTexts)
  const workspace = useWorkspace()
  const toast = useToast()
  const { found, name, beside } = status
  const foreign = useForeign(id, found)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const load = async (theirs: Extract<Foreign, { kind: 'same' }>['theirs']) => {
    try {
      const outcome = await loadTheirs(workspace, theirs, found)
      if (outcome !== 'loaded') return setFailure(outcome)
    } catch {
      return setFailure('settleFailed')
    }
    toast({ text: t('loaded') })
    keeper.settled()
  }
  const keep = async () => {
    try {
      toast({ text: t('kept', { name: await keepMine(workspace, id, found) }) })
    } catch (error) {
      return setFailure(FAILURE_WORDS[diskFailureOf(error)])
    }
    keeper.settled()
  }
  const attempt = async (step: () => Promise<void>) => {
    setBusy(true)
    setFailure(null)
    await step()
    setBusy(false)
  }
  const readable = foreign.kind === 'same' ? foreign : null
  const [merging, setMerging] = useState(false)
  const arriving = useMemo(() => {
    if (!readable) return null
    const { assessment, attachments, manifest } = readable.theirs
    return { into: id, theirs: assessment, attachments, withoutNotes: cameWithoutNotes(manifest), part: null }
  }, [id, readable])
  if (merging && arriving) {
    const merged = () => void takenIn(workspace, id, found).then(() => keeper.settled())
    return <MergeDialog arriving={arriving} onClose={() => setMerging(false)} onDone={merged} />
  }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('foreignTitle')}
      closeLabel={t('later')}
      footer={
        foreign.kind !== 'reading' && (
          <>
            {readable && (
              <Button variant="primary" disabled={busy} onClick={() => void attempt(() => load(readable.theirs))}>
                {t('loadTheirs')}
              </Button>
            )}
            {readable && !keeper.isReading && (
              <Button disabled={busy} onClick={() => setMerging(true)}>
                {t('merge')}
              </Button>
            )}
            {keeper.isReading ? (
              <Button onClick={() => keeper.leaveIt()}>{t('read')}</Button>
            ) : (
              <Button disabled={busy} onClick={() => void attempt(keep)}>
                {t('keepMine')}
              </Button>
            )}
            <Button variant="tertiary" onClick={onClose}>
              {t('later')}
            </Button>
          </>
        )
      }
    >
      <Stack className="disk-names">
        <p>{t('foreignText', { name })}</p>
        <Status>{foreign.kind === 'reading' ? t('foreignChecking') : ''}</Status>
        {foreign.kind === 'unreadable' && (
          <>
            <p>{t('foreignUnreadable')}</p>
            <ProblemList problems={foreign.problems} />
          </>
        )}
        {foreign.kind === 'other' && <p>{t('foreignOther', { name: foreign.name })}</p>}
        {readable && <BothSides {...readable} writtenAt={new Date(found.stamp.lastModified).toISOString()} />}
        {readable && <p>{t('loadTheirsHint')}</p>}
        {readable && !keeper.isReading && <p>{t('mergeHint')}</p>}
        {!keeper.isReading && <p>{t(beside ? 'keepMineBeside' : 'keepMineDownload')}</p>}
        <p>{t('laterHint')}</p>
        {failure && (
          <Alert kind="danger" live="alert" title={t('settleFailed')}>
            {typeof failure !== 'string' ? (
              <ProblemList problems={failure.problems} />
            ) : (
              failure !== 'settleFailed' && <p>{t(failure)}</p>
            )}
          </Alert>
        )}
      </Stack>
    </Dialog>
  )
}

type BothSidesProps = Omit<Extract<Foreign, { kind: 'same' }>, 'kind'> & { readonly writtenAt: string }

function BothSides({ mine, theirs, writtenAt }: BothSidesProps) {
  const t = useTexts(diskTexts)
  const language = useLanguage()
  const moment = (iso: string) => ({ date: formatDate(localDate(iso), language), time: localTime(iso) })
  const words = ({ answers, measures, at, role }: Extent) =>
    role === null
      ? t('foreignExtent', { answers, measures, ...moment(at) })
      : t('foreignExtentBy', { answers, measures, role, ...moment(at) })
  return (
    <>
      <DescriptionList
        stacked
        items={[
          {
            term: t('foreignFile'),
            details: (
              <>
                <p>{words(extentOf(theirs.assessment))}</p>
                <p>{t('foreignWritten', moment(writtenAt))}</p>
              </>
            ),
          },
          { term: t('foreignHere'), details: words(extentOf(mine)) },
        ]}
      />
      <Differences questionnaire={theirs.definition} mine={mine} theirs={theirs.assessment} />
    </>
  )
}
