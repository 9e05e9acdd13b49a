import type { Lock } from '../../files/disk/lockFile.ts'
import { diskTexts } from '../../i18n/disk.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { localDate } from '../localDate.ts'
import { localTime } from './localMoment.ts'
import type { WorkFileKeeper } from './WorkFileKeeper.ts'
import './disk.css'

export interface HeldDialogProps {
  readonly lock: Lock | null
  readonly keeper: WorkFileKeeper
  readonly onClose: () => void
}

/** Somebody else has the working file open: look on, or take it over. */
export function HeldDialog({ lock, keeper, onClose }: HeldDialogProps) {
  const t = useTexts(diskTexts)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('heldTitle')}
      closeLabel={t('later')}
      footer={
        <>
          <Button variant="primary" data-autofocus onClick={() => void keeper.readOnly()}>
            {t('read')}
          </Button>
          <Button onClick={() => void keeper.takeOver()}>{t('takeOver')}</Button>
        </>
      }
    >
      <Stack className="disk-names">
        <Holder lock={lock} />
        <p>{t('heldText')}</p>
        <p>{t('heldChanges')}</p>
        <p>{t('heldSelf')}</p>
      </Stack>
    </Dialog>
  )
}

function Holder({ lock }: { readonly lock: Lock | null }) {
  const t = useTexts(diskTexts)
  const language = useLanguage()
  if (!lock) return <p>{t('heldUnknown')}</p>
  const moment = (iso: string) => `${formatDate(localDate(iso), language)}, ${localTime(iso)}`
  const when = { since: moment(lock.since), at: localTime(lock.at) }
  return <p>{lock.who === '' ? t('heldByUnnamed', when) : t('heldBy', { who: lock.who, ...when })}</p>
}
