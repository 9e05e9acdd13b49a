import type { ReactNode } from 'react'
import type { DiskFailure } from '../../files/disk/diskFailure.ts'
import { diskTexts } from '../../i18n/disk.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { hrefOf } from '../place.ts'
import type { BackupStatus } from './BackupKeeper.ts'
import { FAILURE_WORDS } from './failureWords.ts'
import type { Keepers } from './useKeepers.ts'
import type { WorkFileStatus } from './WorkFileKeeper.ts'

export interface DiskNoticesProps {
  readonly keepers: Keepers
  readonly file: WorkFileStatus
  readonly backup: BackupStatus
}

/** What keeps file or folder from being up to date, each with the one click that is needed. */
export function DiskNotices({ keepers, file, backup }: DiskNoticesProps) {
  const t = useTexts(diskTexts)
  const notices: ReactNode[] = []
  // one click is enough: the browser asks for everything together
  const allowAll = async () => {
    await keepers.workFile.allow()
    await keepers.backup.allow()
  }
  const allow = (
    <Button small variant="primary" onClick={() => void allowAll()}>
      {t('allow')}
    </Button>
  )
  if (file.kind === 'permission') {
    notices.push(
      <Alert key="file" kind="warning" live="status" title={t('permissionTitle', { name: file.name })} actions={allow}>
        {t('permission')}
      </Alert>,
    )
  }
  if (file.kind === 'failed') {
    notices.push(
      <Failure
        key="file"
        title={t('failedTitle', { name: file.name })}
        failure={file.failure}
        after={t('failedKeep')}
        onRetry={() => keepers.workFile.retry()}
        onAllow={allowAll}
      />,
    )
  }
  if (backup.kind === 'permission' && file.kind !== 'permission') {
    notices.push(
      <Alert key="backup" kind="warning" live="status" title={t('backupPermissionTitle')} actions={allow}>
        {t('backupPermission')}
      </Alert>,
    )
  }
  if (backup.kind === 'password') {
    notices.push(
      <Alert
        key="backup"
        kind="warning"
        title={t('backupPasswordTitle')}
        actions={<LinkButton href={hrefOf({ screen: 'data' })}>{t('toData')}</LinkButton>}
      >
        {t('backupPassword')}
      </Alert>,
    )
  }
  if (backup.kind === 'failed') {
    notices.push(
      <Failure
        key="backup"
        title={t('backupFailedTitle')}
        failure={backup.failure}
        onRetry={() => keepers.backup.retry()}
        onAllow={allowAll}
      />,
    )
  }
  return notices.length > 0 && <div className="app-width disk-notices">{notices}</div>
}

interface FailureProps {
  readonly title: string
  readonly failure: DiskFailure | 'file'
  readonly after?: string
  readonly onRetry: () => Promise<void>
  readonly onAllow: () => Promise<void>
}

function Failure({ title, failure, after, onRetry, onAllow }: FailureProps) {
  const t = useTexts(diskTexts)
  const permission = failure === 'permission'
  return (
    <Alert
      kind="danger"
      live="alert"
      title={title}
      actions={
        <Button small variant="primary" onClick={() => void (permission ? onAllow() : onRetry())}>
          {t(permission ? 'allow' : 'retry')}
        </Button>
      }
    >
      <p>{t(FAILURE_WORDS[failure])}</p>
      {after && <p>{after}</p>}
    </Alert>
  )
}
