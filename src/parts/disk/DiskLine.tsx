import { lazy, Suspense, useState } from 'react'
import { diskTexts } from '../../i18n/disk.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { hrefOf } from '../place.ts'
import { DiskNotices } from './DiskNotices.tsx'
import { localTime } from './localMoment.ts'
import { type Keepers, useBackupStatus, useKeepers, useWorkFileStatus } from './useKeepers.ts'
import type { WorkFileStatus } from './WorkFileKeeper.ts'
import './disk.css'

/** What opens files and compares them is needed only for a decision. */
const ForeignDialog = lazy(async () => ({ default: (await import('./ForeignDialog.tsx')).ForeignDialog }))
const HeldDialog = lazy(async () => ({ default: (await import('./HeldDialog.tsx')).HeldDialog }))

/** Under the navigation of an assessment: whether the working file and the folder for backups have what is on the screen. */
export function DiskLine({ id }: { readonly id: string }) {
  const keepers = useKeepers(id)
  return keepers && <Lines key={id} id={id} keepers={keepers} />
}

function Lines({ id, keepers }: { readonly id: string; readonly keepers: Keepers }) {
  const t = useTexts(diskTexts)
  const file = useWorkFileStatus(keepers)
  const backup = useBackupStatus(keepers)
  // a decision that was put off is asked for again by the next state of that kind
  const [putOff, setPutOff] = useState<WorkFileStatus | null>(null)
  const asks = (file.kind === 'held' || file.kind === 'foreign') && putOff !== file
  if (file.kind === 'none' && (backup.kind === 'unknown' || backup.kind === 'none')) return null
  return (
    <>
      <section className="app-width disk-line" aria-label={t('line')}>
        <FileLine status={file} onDecide={() => setPutOff(null)} onWrite={() => void keepers.workFile.writeAgain()} />
        {backup.kind === 'saved' && <Entry icon="check">{t('backupSaved', { time: localTime(backup.at) })}</Entry>}
        <Link href={hrefOf({ screen: 'data' })}>{t('manage')}</Link>
      </section>
      <DiskNotices keepers={keepers} file={file} backup={backup} />
      <Suspense>
        {asks && file.kind === 'held' && (
          <HeldDialog lock={file.lock} keeper={keepers.workFile} onClose={() => setPutOff(file)} />
        )}
        {asks && file.kind === 'foreign' && (
          <ForeignDialog id={id} status={file} keeper={keepers.workFile} onClose={() => setPutOff(file)} />
        )}
      </Suspense>
    </>
  )
}

interface FileLineProps {
  readonly status: WorkFileStatus
  readonly onDecide: () => void
  readonly onWrite: () => void
}

/** What went wrong and what needs a click stands below, in `DiskNotices`. */
function FileLine({ status, onDecide, onWrite }: FileLineProps) {
  const t = useTexts(diskTexts)
  switch (status.kind) {
    case 'saved':
      return <Entry icon="check">{t('saved', { time: localTime(status.at) })}</Entry>
    case 'waiting':
      return <Entry icon="autorenew">{t('waiting')}</Entry>
    case 'writing':
      return <Entry icon="autorenew">{t('writing')}</Entry>
    case 'permission':
    case 'failed':
      return <Entry icon="warning">{t('waiting')}</Entry>
    case 'reading':
      return (
        <>
          <Entry icon="visibility">{t('reading')}</Entry>
          <Button small onClick={onWrite}>
            {t('writeAgain')}
          </Button>
        </>
      )
    case 'held':
    case 'foreign':
      return (
        <>
          <Entry icon="warning">{t(status.kind === 'held' ? 'heldWaiting' : 'foreignWaiting')}</Entry>
          <Button small onClick={onDecide}>
            {t('decide')}
          </Button>
        </>
      )
    case 'none':
      return null
    default:
      return status satisfies never
  }
}

function Entry({ icon, children }: { readonly icon: IconName; readonly children: string }) {
  return (
    <span className="disk-line__entry">
      <Icon name={icon} size="small" />
      {children}
    </span>
  )
}
