import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { ToggleGroup, type ToggleOption } from '../../ui/ToggleGroup.tsx'
import { Shelf } from './Shelf.tsx'

const VIEWS = [
  { value: 'all', label: 'Alle' },
  { value: 'open', label: 'Offene' },
  { value: 'must', label: 'MUSS' },
] as const satisfies readonly ToggleOption<string>[]

export function GalleryOverlays() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null)
  const [view, setView] = useState<'all' | 'open' | 'must'>('all')
  const showToast = useToast()
  const close = () => setOpen(null)
  return (
    <Shelf title="Fenster und Meldungen">
      <Cluster>
        <Button onClick={() => setOpen('dialog')}>Fenster öffnen</Button>
        <Button onClick={() => setOpen('confirm')}>Löschen bestätigen</Button>
        <Button onClick={() => showToast({ text: 'Die Prüfung wurde gesichert.' })}>Meldung zeigen</Button>
        <Button
          onClick={() =>
            showToast({
              text: 'Die Prüfung wurde gelöscht.',
              kind: 'info',
              action: { label: 'Rückgängig', onSelect: () => showToast({ text: 'Sie ist wieder da.' }) },
            })
          }
        >
          Meldung mit Rückgängig
        </Button>
        <ToggleGroup label="Welche Fragen" options={VIEWS} value={view} onChange={setView} />
      </Cluster>
      <Dialog
        open={open === 'dialog'}
        onClose={close}
        title="Prüfung umbenennen"
        closeLabel="Schließen"
        footer={
          <>
            <Button variant="primary" onClick={close}>
              Umbenennen
            </Button>
            <Button onClick={close}>Abbrechen</Button>
          </>
        }
      >
        <TextInput label="Neuer Name" />
      </Dialog>
      <ConfirmDialog
        open={open === 'confirm'}
        onClose={close}
        onConfirm={close}
        danger
        title="Prüfung löschen?"
        confirmLabel="Löschen"
        cancelLabel="Abbrechen"
      >
        <p>Sie liegt danach 30 Tage im Papierkorb.</p>
      </ConfirmDialog>
    </Shelf>
  )
}
