import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { PracticeFile } from '../../core/network/practice.ts'
import type { Problem } from '../../core/problem.ts'
import { formatDate } from '../../i18n/format.ts'
import { frozenTexts } from '../../i18n/frozen.ts'
import { mergeTexts } from '../../i18n/merge.ts'
import { openFileTexts } from '../../i18n/openFile.ts'
import { partTexts } from '../../i18n/parts.ts'
import { sealedFileTexts } from '../../i18n/sealedFile.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { SealOfFile } from '../../parts/frozen/SealOfFile.tsx'
import { ProblemList } from '../../parts/ProblemList.tsx'
import { goTo } from '../../parts/place.ts'
import { recordOpened } from '../../parts/recordOpened.ts'
import { UnlockForm } from '../../parts/sealed/UnlockForm.tsx'
import { writeBundle } from '../../storage/exchange.ts'
import { addPractices } from '../../storage/practices.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FilePicker } from '../../ui/FilePicker.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { Text } from '../../ui/Text.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { type OpenedFile, openBytes, openFile } from './openFile.ts'

/** Not needed before something is merged. */
const MergeDialog = lazy(async () => ({ default: (await import('../../parts/merge/MergeDialog.tsx')).MergeDialog }))

/** Only for the template of a provider. */
const TemplateDialog = lazy(async () => ({
  default: (await import('../../parts/provider/TemplateDialog.tsx')).TemplateDialog,
}))

export interface ImportDialogProps {
  /** dropped, or handed over by the operating system; the dialog asks for one if it is left out */
  readonly file?: File | undefined
  /** of several files: which of how many */
  readonly place?: readonly [at: number, of: number] | undefined
  readonly onClose: () => void
}

/** Opens a saved assessment; where one of the same identity is here already, the user decides between replacing and copying. */
export function ImportDialog({ file: given, place, onClose }: ImportDialogProps) {
  const t = useTexts(openFileTexts)
  const ofSealed = useTexts(sealedFileTexts)
  const ofPart = useTexts(partTexts)
  const ofMerge = useTexts(mergeTexts)
  const ofFrozen = useTexts(frozenTexts)
  const language = useLanguage()
  const { db, world } = useWorkspace()
  const toast = useToast()
  const [opened, setOpened] = useState<OpenedFile | 'reading' | 'write-failed' | 'practice-failed' | 'frozen' | null>(
    null,
  )

  const fileName = useRef('')
  const takeFile = (file: File) => {
    fileName.current = file.name
    void take(openFile(db, file))
  }
  const take = async (reading: Promise<OpenedFile>) => {
    setOpened('reading')
    const result = await reading
    setOpened(result)
    if (result.kind === 'practice') await keepPractice(result.file)
    // one that was changed after it was signed does not come in without a word
    if (result.kind === 'new' && result.seal !== 'changed') await write(result, 'imported')
  }
  const keepPractice = async (file: PracticeFile) => {
    try {
      const count = await addPractices(db, world, file)
      const source = file.source ?? t('practiceNobody')
      toast({
        text: count > 0 ? t('practiceTaken', { count, source }) : t('practiceThere'),
        action: { label: t('practiceShow'), onSelect: () => goTo({ screen: 'practice' }) },
      })
      onClose()
    } catch {
      setOpened('practice-failed')
    }
  }
  const write = async (
    file: Extract<OpenedFile, { bundle: unknown }>,
    as: 'imported' | 'importedCopy' | 'importedReplaced' | 'part',
  ) => {
    const { name } = file.bundle.assessment.municipality
    try {
      const mode = as === 'importedCopy' ? 'new-id' : 'own-id'
      const { outcome } = await writeBundle(db, world, file.bundle, mode, file.part && { part: file.part })
      if (outcome === 'frozen') return setOpened('frozen')
      if (outcome === 'questionnaire-imitates') {
        const params = {
          id: file.bundle.assessment.questionnaire.id,
          version: file.bundle.assessment.questionnaire.version,
        }
        setOpened({ kind: 'problems', problems: [{ code: outcome, path: '', severity: 'error', params }] })
        return
      }
      if (as !== 'importedCopy') await recordOpened(db, world, file.bundle, fileName.current)
      const slip = file.part?.part
      toast({
        text:
          as === 'part' && slip
            ? ofPart('opened', { role: slip.for.role, count: slip.questions.length })
            : t(as === 'part' ? 'imported' : as, { name }),
      })
      if (file.seal === 'unchanged') toast({ text: ofFrozen('unchanged'), kind: 'info' })
      // the others were shown before it was decided
      if (as === 'imported' && file.warnings.length > 0) setOpened({ kind: 'taken', warnings: file.warnings })
      else onClose()
    } catch {
      setOpened('write-failed')
    }
  }

  const begin = useEffectEvent(takeFile)
  useEffect(() => {
    if (given) begin(given)
  }, [given])

  const taken = typeof opened === 'object' && opened?.kind === 'taken' ? opened : null
  const part = typeof opened === 'object' && opened?.kind === 'part' ? opened : null
  const slip = part?.part?.part
  const arriving = typeof opened === 'object' && opened?.kind === 'merge' ? opened.arriving : null
  const changed = typeof opened === 'object' && opened?.kind === 'new' && opened.seal === 'changed' ? opened : null
  const exists = typeof opened === 'object' && opened?.kind === 'exists' ? opened : null
  const mergeable = exists?.mergeable ?? null
  // whose it is: a file's name can be changed, and may say nothing
  const about = (part ?? changed ?? exists)?.bundle.assessment
  const locked = typeof opened === 'object' && opened?.kind === 'locked' ? opened.file : null
  if (typeof opened === 'object' && opened?.kind === 'template') {
    return (
      <Suspense>
        <TemplateDialog template={opened.template} onClose={onClose} />
      </Suspense>
    )
  }
  if (arriving) {
    return (
      <Suspense>
        <MergeDialog arriving={arriving} onClose={onClose} onDone={onClose} />
      </Suspense>
    )
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={
        part
          ? part.isInTrash
            ? ofPart('inTrashTitle')
            : ofPart('notHereTitle', { count: slip?.questions.length ?? 0, role: slip?.for.role ?? '' })
          : locked
            ? ofSealed('unlockTitle')
            : changed
              ? ofFrozen('changedTitle')
              : t(exists ? 'existsTitle' : taken ? 'takenTitle' : 'importTitle')
      }
      closeLabel={t('close')}
      footer={
        taken ? (
          <Button variant="primary" onClick={onClose}>
            {t('close')}
          </Button>
        ) : part ? (
          <>
            {!part.isInTrash && (
              <Button variant="primary" onClick={() => void write(part, 'part')}>
                {ofPart('openHere')}
              </Button>
            )}
            <Button onClick={onClose}>{t('cancel')}</Button>
          </>
        ) : changed ? (
          <>
            <Button variant="primary" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button onClick={() => void write(changed, 'imported')}>{ofFrozen('openAnyway')}</Button>
          </>
        ) : (
          exists && (
            <>
              {mergeable && (
                <Button variant="primary" onClick={() => setOpened({ kind: 'merge', arriving: mergeable })}>
                  {ofMerge('go')}
                </Button>
              )}
              <Button variant={mergeable ? 'secondary' : 'primary'} onClick={() => void write(exists, 'importedCopy')}>
                {t('existsCopy')}
              </Button>
              {!exists.frozen && (
                <Button onClick={() => void write(exists, 'importedReplaced')}>{t('existsReplace')}</Button>
              )}
              <Button variant="tertiary" onClick={onClose}>
                {t('cancel')}
              </Button>
            </>
          )
        )
      }
    >
      <Stack>
        {given && <p>{place ? t('fileOf', { name: given.name, at: place[0], of: place[1] }) : given.name}</p>}
        {about && <p>{[about.municipality.name, about.title].filter(Boolean).join(' · ')}</p>}
        {taken ? (
          <Hints problems={taken.warnings} live />
        ) : part ? (
          <>
            {part.isInTrash ? (
              <p>{ofPart('inTrash')}</p>
            ) : (
              <>
                <p>{ofPart('notHereFill')}</p>
                <Text muted small>
                  {ofPart('notHereText')}
                </Text>
              </>
            )}
            <Hints problems={part.warnings} />
          </>
        ) : changed ? (
          <SealOfFile seal="changed" />
        ) : exists ? (
          <>
            <p>
              {t('existsText', {
                fileAnswers: exists.file.answers,
                fileDate: formatDate(exists.file.changedAt, language),
                hereAnswers: exists.here.answers,
                hereDate: formatDate(exists.here.changedAt, language),
              })}
            </p>
            {exists.frozen ? (
              <p>{ofFrozen('hereFrozen')}</p>
            ) : (
              <>
                {exists.part === undefined && <p>{ofMerge(mergeable ? 'canMerge' : 'noBase')}</p>}
                <p>{t('existsReplaceHint')}</p>
              </>
            )}
            {exists.seal && <SealOfFile seal={exists.seal} />}
            <Hints problems={exists.warnings} />
          </>
        ) : locked ? (
          <UnlockForm
            file={locked}
            onOpened={(bytes) => void take(openBytes(db, bytes))}
            onRefused={(problems) => setOpened({ kind: 'problems', problems })}
            onOtherFile={() => setOpened(null)}
          />
        ) : (
          <FilePicker
            label={t('importLabel')}
            hint={t('importHint')}
            buttonLabel={t('importButton')}
            dropLabel={t('importDrop')}
            accept=".itcheck,.itcheck-part,.age,.json"
            onFiles={([file]) => file && takeFile(file)}
          />
        )}
        <Status>{opened === 'reading' ? t('importReading') : ''}</Status>
        {opened === 'frozen' && <Alert kind="warning" live="alert" title={ofFrozen('hereFrozen')} />}
        {opened === 'practice-failed' && <Alert kind="danger" live="alert" title={t('practiceFailed')} />}
        {opened === 'write-failed' && <Alert kind="danger" live="alert" title={t('writeFailed')} />}
        {typeof opened === 'object' && opened?.kind === 'problems' && (
          <Alert kind="danger" live="alert" title={t('importFailed')}>
            <ProblemList problems={opened.problems} />
            <p>{t('importNothingChanged')}</p>
          </Alert>
        )}
      </Stack>
    </Dialog>
  )
}

/** What a file says of itself that is no reason to refuse it. */
function Hints({ problems, live = false }: { readonly problems: readonly Problem[]; readonly live?: boolean }) {
  const t = useTexts(openFileTexts)
  if (problems.length === 0) return null
  return (
    <Alert kind={live ? 'warning' : 'info'} {...(live && { live: 'status' as const })} title={t('importHints')}>
      <ProblemList problems={problems} />
    </Alert>
  )
}
