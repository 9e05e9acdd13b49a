import { lazy, Suspense, useEffect, useState } from 'react'
import { canKeepFiles } from '../../files/disk/handles.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { workFileTexts } from '../../i18n/workFile.ts'
import { localTime } from '../../parts/disk/localMoment.ts'
import { localDate } from '../../parts/localDate.ts'
import { hrefOf } from '../../parts/place.ts'
import type { OverviewEntry } from '../../storage/overview.ts'
import { storageReport } from '../../storage/persistence.ts'
import { useWorkFiles } from '../../storage/useDisk.ts'
import { untieWorkFile, type WorkFile } from '../../storage/workFiles.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table } from '../../ui/Table.tsx'
import { useToast } from '../../ui/Toast.tsx'
import '../../parts/disk/disk.css'

/** With what opens and checks files: not needed before one is chosen. */
const CreateWorkFile = lazy(async () => ({ default: (await import('./CreateWorkFile.tsx')).CreateWorkFile }))
const OpenWorkFile = lazy(async () => ({ default: (await import('./OpenWorkFile.tsx')).OpenWorkFile }))

/** Which assessments are kept in a file outside of the browser as well; `entries` are those that are not in the trash. */
export function WorkFiles({ entries }: { readonly entries: readonly OverviewEntry[] }) {
  const t = useTexts(workFileTexts)
  const [opening, setOpening] = useState(false)
  const able = canKeepFiles()
  return (
    <Stack as="section">
      <Heading level={2}>{t('title')}</Heading>
      <p>{t('lead')}</p>
      {able ? (
        <>
          <Offer />
          <When />
          {entries.length > 0 && <TiedTable entries={entries} />}
          <div>
            <Button icon="drive-folder-upload" onClick={() => setOpening(true)}>
              {t('open')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Alert
            kind="info"
            title={t('notHereTitle')}
            actions={<LinkButton href={hrefOf({ screen: 'overview' })}>{t('toOverview')}</LinkButton>}
          >
            {t('notHereText')}
          </Alert>
          <When />
        </>
      )}
      <Suspense>{opening && <OpenWorkFile onClose={() => setOpening(false)} />}</Suspense>
    </Stack>
  )
}

/** Only what the browser itself says: it has not promised to keep the data. */
function Offer() {
  const t = useTexts(workFileTexts)
  const [offered, setOffered] = useState(false)
  useEffect(() => {
    void storageReport().then(({ persistent }) => setOffered(persistent === false))
  }, [])
  return (
    offered && (
      <Alert kind="info" title={t('offerTitle')}>
        {t('offerText')}
      </Alert>
    )
  )
}

function When() {
  const t = useTexts(workFileTexts)
  return (
    <Disclosure variant="plain" summary={t('whenTitle')}>
      <Stack gap="small">
        <ul>
          {(['when1', 'when2', 'when3'] as const).map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <p>{t('whenCheck')}</p>
      </Stack>
    </Disclosure>
  )
}

function TiedTable({ entries }: { readonly entries: readonly OverviewEntry[] }) {
  const t = useTexts(workFileTexts)
  const { db } = useWorkspace()
  const toast = useToast()
  const files = useWorkFiles(db)
  const [creating, setCreating] = useState<OverviewEntry['header'] | null>(null)
  const [leaving, setLeaving] = useState<OverviewEntry['header'] | null>(null)
  const untie = async ({ id }: OverviewEntry['header']) => {
    const file = files?.get(id)?.file.name ?? ''
    await untieWorkFile(db, id)
    setLeaving(null)
    toast({ text: t('untied', { file }) })
  }
  return (
    <>
      <Table
        caption={t('title')}
        hideCaption
        cards
        rows={entries}
        rowKey={({ header }) => header.id}
        columns={[
          { key: 'name', header: t('columnName'), rowHeader: true, cell: ({ header }) => header.municipality.name },
          { key: 'file', header: t('columnFile'), cell: ({ header }) => <Tied file={files?.get(header.id)} /> },
          {
            key: 'actions',
            header: t('columnActions'),
            cell: ({ header }) => {
              const { name } = header.municipality
              const tied = files?.has(header.id)
              return (
                <Button
                  small
                  variant={tied ? 'tertiary' : 'secondary'}
                  aria-label={t(tied ? 'untieNamed' : 'setUpNamed', { name })}
                  onClick={() => (tied ? setLeaving(header) : setCreating(header))}
                >
                  {t(tied ? 'untie' : 'setUp')}
                </Button>
              )
            },
          },
        ]}
      />
      <Suspense>
        {creating && (
          <CreateWorkFile
            id={creating.id}
            municipality={creating.municipality.name}
            onClose={() => setCreating(null)}
          />
        )}
      </Suspense>
      <ConfirmDialog
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        title={t('untieTitle', { name: leaving?.municipality.name ?? '' })}
        confirmLabel={t('untie')}
        cancelLabel={t('cancel')}
        onConfirm={() => leaving && void untie(leaving)}
      >
        <p>{t('untieText')}</p>
      </ConfirmDialog>
    </>
  )
}

function Tied({ file: tied }: { readonly file: WorkFile | undefined }) {
  const t = useTexts(workFileTexts)
  const language = useLanguage()
  if (!tied) return t('none')
  const file = tied.file.name
  const at = tied.known.written?.at
  const words =
    at === undefined
      ? t('notWritten', { file })
      : t('savedAt', { file, date: formatDate(localDate(at), language), time: localTime(at) })
  return <span className="disk-names">{tied.folder ? `${words}, ${t('withLock')}` : words}</span>
}
