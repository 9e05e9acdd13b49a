import { useId, useState } from 'react'
import type { Contribution } from '../../core/network/contribution.ts'
import { networkTexts } from '../../i18n/network.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { addContributions, readContributions, removeContributions } from '../../storage/contributions.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { useToast } from '../../ui/Toast.tsx'

/** All contributions out again as one file, and away from this device with the way back. */
export function KeepSection({ onRemoved }: { readonly onRemoved: () => void }) {
  const t = useTexts(networkTexts)
  const workspace = useWorkspace()
  const toast = useToast()
  const id = useId()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      const contributions = await readContributions(workspace.db)
      const file = t('saveName', { quarter: newestQuarter(contributions) })
      await saveLines(contributions, file)
      toast({ text: t('saved', { file, count: contributions.length }) })
    } catch {
      toast({ kind: 'danger', text: t('saveFailed') })
    } finally {
      setBusy(false)
    }
  }
  const remove = async () => {
    try {
      const removed = await removeContributions(workspace.db)
      onRemoved()
      const undo = () =>
        void addContributions(workspace, removed).catch(() => toast({ kind: 'danger', text: t('writeFailed') }))
      toast({ text: t('removed', { count: removed.length }), action: { label: t('undo'), onSelect: undo } })
    } catch {
      toast({ kind: 'danger', text: t('removeFailed') })
    }
  }
  return (
    <Stack as="section" aria-labelledby={id}>
      <h2 id={id}>{t('keepTitle')}</h2>
      <p>{t('keepText')}</p>
      <Cluster>
        <Button icon="download" aria-disabled={busy} onClick={() => !busy && void save()}>
          {t('save')}
        </Button>
        <Button variant="tertiary" icon="delete" onClick={() => void remove()}>
          {t('remove')}
        </Button>
      </Cluster>
      <Status>{busy && t('saving')}</Status>
    </Stack>
  )
}

/** A piece at a time: 11,000 contributions have 42 MB, and the page is not to stand still for them. */
async function saveLines(contributions: readonly Contribution[], name: string): Promise<void> {
  const [{ writeLines }, { download }] = await Promise.all([
    import('../../files/network/writeLines.ts'),
    import('../../files/download.ts'),
  ])
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (const piece of writeLines(contributions)) {
    pieces.push(piece)
    await new Promise((resolve) => setTimeout(resolve))
  }
  download(pieces, name, 'application/x-ndjson')
}

/** '2026-Q4'; they sort as they follow one another */
function newestQuarter(contributions: readonly Contribution[]): string {
  return [...new Set(contributions.map(({ quarter }) => quarter))].sort().at(-1) ?? ''
}
