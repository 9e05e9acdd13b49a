import { useState } from 'react'
import { MAX_JSON_BYTES } from '../../core/json.ts'
import type { ProviderTemplate } from '../../core/network/providerTemplate.ts'
import { type Problem, problem } from '../../core/problem.ts'
import { providerTemplateTexts } from '../../i18n/providerTemplate.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FilePicker } from '../../ui/FilePicker.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { ProblemList } from '../ProblemList.tsx'

export interface TemplateFileDialogProps {
  readonly onTemplate: (template: ProviderTemplate) => void
  readonly onClose: () => void
}

/** Asks for the file of a template; what is none is told. */
export function TemplateFileDialog({ onTemplate, onClose }: TemplateFileDialogProps) {
  const t = useTexts(providerTemplateTexts)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const take = async (file: File) => {
    if (file.size > MAX_JSON_BYTES) {
      return setProblems([problem('too-large', '', { bytes: file.size, limit: MAX_JSON_BYTES })])
    }
    const bytes = new Uint8Array(await file.arrayBuffer())
    const [{ kindOfBytes }, { readProviderTemplate }] = await Promise.all([
      import('../../files/fileKind.ts'),
      import('../../core/network/providerTemplate.ts'),
    ])
    const kind = kindOfBytes(bytes)
    // a ZIP is told to be one, not to be broken JSON
    const other = kind !== null && kind !== 'template' && kind !== 'json'
    if (other) return setProblems([problem('file-is-other', '', { kind: kind === 'zip' ? 'archive' : kind })])
    const read = readProviderTemplate(bytes)
    if (read.ok) onTemplate(read.value)
    else setProblems(read.problems)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      closeLabel={t('close')}
      footer={<Button onClick={onClose}>{t('cancel')}</Button>}
    >
      <Stack>
        <FilePicker
          label={t('fileLabel')}
          hint={t('fileHint')}
          buttonLabel={t('fileButton')}
          dropLabel={t('fileDrop')}
          accept=".json"
          onFiles={([file]) => file && void take(file)}
        />
        {problems.length > 0 && (
          <Alert kind="danger" live="alert" title={t('refused')}>
            <ProblemList problems={problems} />
            <p>{t('nothingChanged')}</p>
          </Alert>
        )}
      </Stack>
    </Dialog>
  )
}
