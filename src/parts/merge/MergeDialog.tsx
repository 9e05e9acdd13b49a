import { useRef, useState } from 'react'
import { attachmentsIn } from '../../core/assessment/attachments.ts'
import { isFrozen } from '../../core/assessment/frozen.ts'
import type { Choice } from '../../core/merge/applyMerge.ts'
import { conflictsOf, takenOf } from '../../core/merge/merge.ts'
import { formatDate } from '../../i18n/format.ts'
import { mergeTexts } from '../../i18n/merge.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { Text } from '../../ui/Text.tsx'
import { ProblemList } from '../ProblemList.tsx'
import { ConflictCard } from './ConflictCard.tsx'
import type { Arriving, Preview } from './prepareMerge.ts'
import { TakenList } from './TakenList.tsx'
import { useMerge } from './useMerge.ts'
import { usePieceWords } from './usePieceWords.ts'
import './merge.css'

export interface MergeDialogProps {
  readonly arriving: Arriving
  readonly onClose: () => void
  /** after it was written */
  readonly onDone: () => void
}

/** Shows what merging a file would change, lets the user decide where both sides differ, and writes only then. */
export function MergeDialog({ arriving, onClose, onDone }: MergeDialogProps) {
  const t = useTexts(mergeTexts)
  const { state, stale, choices, choose, write } = useMerge(arriving, onDone)
  const [tried, setTried] = useState(false)
  const content = useRef<HTMLDivElement>(null)
  const preview = state.kind === 'ready' ? state : null
  const undecided = preview ? conflictsOf(preview.merge).filter(({ key }) => !choices.has(key)) : []
  const hasWork = preview !== null && (takenOf(preview.merge).length > 0 || conflictsOf(preview.merge).length > 0)
  const go = () => {
    setTried(true)
    const [first] = undecided
    if (!first) return preview && write(preview)
    const radios = content.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []
    return [...radios].find(({ name }) => name === first.key)?.focus()
  }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('title')}
      closeLabel={t('close')}
      footer={
        hasWork ? (
          <>
            <Button key="go" variant="primary" onClick={go}>
              {t('go')}
            </Button>
            <Button onClick={onClose}>{t('cancel')}</Button>
          </>
        ) : (
          <Button key="close" variant="primary" onClick={onClose}>
            {t('close')}
          </Button>
        )
      }
    >
      <div ref={content}>
        <Stack>
          <p>
            <strong>
              {arriving.part
                ? t('partFrom', { role: arriving.part.slip.for.role, count: arriving.part.slip.questions.length })
                : t('copyFrom')}
            </strong>
            <br />
            {[arriving.theirs.municipality.name, arriving.theirs.title].filter(Boolean).join(' · ')}
          </p>
          <Status>{state.kind === 'reading' ? t('reading') : ''}</Status>
          {preview && isFrozen(arriving.theirs) && <p>{t('signedFile')}</p>}
          {stale && <Alert kind="warning" live="alert" title={t('stale')} />}
          {preview && arriving.warnings && arriving.warnings.length > 0 && (
            <Alert kind="warning" title={t('warnings')}>
              <ProblemList problems={arriving.warnings} />
            </Alert>
          )}
          {preview && (
            <PreviewOf arriving={arriving} preview={preview} choices={choices} onChoose={choose} tried={tried} />
          )}
          {preview && hasWork && (
            <>
              <Text small muted>
                {t('cancelHint')}
              </Text>
              <Status>{tried && undecided.length > 0 ? t('undecidedCount', { count: undecided.length }) : ''}</Status>
            </>
          )}
          {state.kind === 'failed' && (
            <Alert kind="danger" live="alert" title={t('failedTitle')}>
              {t('failed')}
            </Alert>
          )}
          {(state.kind === 'gone' ||
            state.kind === 'frozen' ||
            state.kind === 'otherQuestionnaire' ||
            state.kind === 'noBase') && (
            <Alert kind="warning" live="alert" title={t('failedTitle')}>
              {t(state.kind)}
            </Alert>
          )}
        </Stack>
      </div>
    </Dialog>
  )
}

interface PreviewOfProps {
  readonly arriving: Arriving
  readonly preview: Preview
  readonly choices: ReadonlyMap<string, Choice>
  readonly onChoose: (key: string, choice: Choice) => void
  readonly tried: boolean
}

function PreviewOf({ arriving, preview, choices, onChoose, tried }: PreviewOfProps) {
  const t = useTexts(mergeTexts)
  const language = useLanguage()
  const { merge, mine, before } = preview
  const words = usePieceWords(preview.questionnaire)
  const [conflicts, taken] = [conflictsOf(merge), takenOf(merge)]
  const kept = merge.pieces.filter((piece) => piece.kept.length > 0 && !conflicts.includes(piece))
  const here = attachmentsIn(mine)
  const photos = [...attachmentsIn(arriving.theirs)].filter((sha256) => !here.has(sha256)).length
  const touched = new Set([...conflicts, ...taken].map(({ key }) => key))
  const unchanged = Object.keys(arriving.theirs.answers).filter((question) => !touched.has(`answers/${question}`))
  if (conflicts.length + taken.length === 0) {
    return (
      <Alert kind="info" live="status" title={t('nothing')}>
        {before !== null && <p>{t('before', { date: formatDate(before, language) })}</p>}
      </Alert>
    )
  }
  return (
    <>
      <p>{t('lead')}</p>
      <ul>
        {taken.length > 0 && <li>{t('sumTaken', { count: taken.length })}</li>}
        <li>{conflicts.length > 0 ? t('sumConflicts', { count: conflicts.length }) : t('sumNoConflicts')}</li>
        {photos > 0 && <li>{t('sumPhotos', { count: photos })}</li>}
        {kept.length > 0 && <li>{t('sumKept', { count: kept.length })}</li>}
        {unchanged.length > 0 && <li>{t('sumUnchanged', { count: unchanged.length })}</li>}
      </ul>
      {conflicts.length > 0 && (
        <Stack as="section">
          <Heading level={3} size="medium">
            {t('conflicts')}
          </Heading>
          {conflicts.map((piece) => (
            <ConflictCard
              key={piece.key}
              piece={piece}
              words={words}
              from={arriving.part?.slip.for.role ?? null}
              files={arriving.attachments}
              choice={choices.get(piece.key)}
              onChoose={(choice) => onChoose(piece.key, choice)}
              missing={tried}
            />
          ))}
        </Stack>
      )}
      {taken.length > 0 && (
        <Stack as="section">
          <Heading level={3} size="medium">
            {t('taken')}
          </Heading>
          <TakenList pieces={taken} words={words} />
        </Stack>
      )}
    </>
  )
}
