import { useState } from 'react'
import { practiceTexts } from '../../i18n/practice.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { ProblemList } from '../../parts/ProblemList.tsx'
import { type TakenIn, takeInFile } from '../../parts/practice/takeInFile.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { FilePicker } from '../../ui/FilePicker.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'

interface Outcome {
  readonly file: string
  readonly result: TakenIn
}

/** Opens any number of files, one after the other, and says of each what became of it. */
export function OpenPractices() {
  const t = useTexts(practiceTexts)
  const workspace = useWorkspace()
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  const [reading, setReading] = useState(false)
  const open = async (files: readonly File[]) => {
    setReading(true)
    const done: Outcome[] = []
    for (const file of files) done.push({ file: file.name, result: await takeInFile(workspace, file) })
    setOutcomes(done)
    setReading(false)
  }
  return (
    <Stack>
      <FilePicker
        label={t('pickLabel')}
        hint={t('pickHint')}
        buttonLabel={t('pickButton')}
        dropLabel={t('pickDrop')}
        accept=".json,application/json"
        multiple
        disabled={reading}
        onFiles={(files) => void open(files)}
      />
      <Status>{reading ? t('reading') : ''}</Status>
      {!reading && outcomes.map((outcome, at) => <OneOutcome key={at} {...outcome} />)}
    </Stack>
  )
}

function OneOutcome({ file, result }: Outcome) {
  const t = useTexts(practiceTexts)
  switch (result.kind) {
    case 'taken':
      return result.count === 0 ? (
        <Alert kind="info" live="status" title={t('there', { file })} />
      ) : (
        <Alert
          kind="success"
          live="status"
          title={t('taken', { count: result.count, file, source: result.source ?? t('noSource') })}
        />
      )
    case 'refused':
      return (
        <Alert kind="danger" live="alert" title={t('refused', { file })}>
          <ProblemList problems={result.problems} withPlaces />
          <p>{t('nothingChanged')}</p>
        </Alert>
      )
    case 'read-failed':
      return <Alert kind="danger" live="alert" title={t('readFailed', { file })} />
    case 'write-failed':
      return <Alert kind="danger" live="alert" title={t('writeFailed', { file })} />
    default:
      return result satisfies never
  }
}
