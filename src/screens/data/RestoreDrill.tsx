import { useState } from 'react'
import { safetyTexts } from '../../i18n/safety.ts'
import { sealedFileTexts } from '../../i18n/sealedFile.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { DrillOutcome } from '../../parts/safety/drill.ts'
import { recordDrill } from '../../storage/backups.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FilePicker } from '../../ui/FilePicker.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { Text } from '../../ui/Text.tsx'
import { type DrillParts, loadDrill } from './loadDrill.ts'
import { useAge } from './useAge.ts'

/** Opens the last backup in memory and says what it would be worth. Nothing is written but the day of it. */
export function RestoreDrill({ lastDrill }: { readonly lastDrill: string | null }) {
  const t = useTexts(safetyTexts)
  const ofSealed = useTexts(sealedFileTexts)
  const age = useAge()
  const { db, world } = useWorkspace()
  const [last, setLast] = useState(lastDrill)
  const [parts, setParts] = useState<DrillParts | null>(null)
  const [outcome, setOutcome] = useState<DrillOutcome | 'reading' | null>(null)
  const take = async (drill: (loaded: DrillParts) => Promise<DrillOutcome>) => {
    setOutcome('reading')
    const loaded = await loadDrill()
    setParts(loaded)
    const result = await drill(loaded)
    setOutcome(result)
    if (result.kind !== 'compared' && result.kind !== 'absent') return
    const at = world.now()
    setLast(at)
    await recordDrill(db, at)
  }
  const locked = typeof outcome === 'object' && outcome?.kind === 'locked' ? outcome.file : null
  const Result = parts?.DrillResult
  const UnlockForm = parts?.UnlockForm
  return (
    <Stack as="section">
      <Heading level={2}>{t('drillTitle')}</Heading>
      <p>{t('drillText')}</p>
      <FilePicker
        label={t('drillLabel')}
        buttonLabel={t('drillButton')}
        dropLabel={t('drillDrop')}
        accept=".itcheck,.age"
        onFiles={([file]) => file && void take(({ openForDrill }) => openForDrill(db, file))}
      />
      <Text muted small>
        {last === null ? t('drillNever') : t('drillLast', { when: age(last) })}
      </Text>
      <Status>{outcome === 'reading' ? t('drillReading') : ''}</Status>
      {Result && typeof outcome === 'object' && outcome && outcome.kind !== 'locked' && <Result outcome={outcome} />}
      {UnlockForm && locked && (
        <Dialog open onClose={() => setOutcome(null)} title={ofSealed('unlockTitle')} closeLabel={ofSealed('close')}>
          <UnlockForm
            file={locked}
            onOpened={(bytes) => void take(({ compareWithFile }) => compareWithFile(db, bytes))}
            onRefused={(problems) => setOutcome({ kind: 'refused', problems })}
            onOtherFile={() => setOutcome(null)}
          />
        </Dialog>
      )}
    </Stack>
  )
}
