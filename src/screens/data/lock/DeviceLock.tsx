import { useState } from 'react'
import { deviceLockTexts } from '../../../i18n/deviceLock.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { type DeviceLock as OpenLock, useDeviceLock } from '../../../parts/lock/deviceLock.ts'
import { IDLE_MINUTES } from '../../../storage/lock/lockRow.ts'
import { canSwitch } from '../../../storage/lock/switching.ts'
import { Button } from '../../../ui/Button.tsx'
import { Cluster } from '../../../ui/Cluster.tsx'
import { Heading } from '../../../ui/Heading.tsx'
import { Select } from '../../../ui/Select.tsx'
import { Stack } from '../../../ui/Stack.tsx'
import { Text } from '../../../ui/Text.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { ChangeDialog } from './ChangeDialog.tsx'
import { SwitchOffDialog } from './SwitchOffDialog.tsx'
import { SwitchOnDialog } from './SwitchOnDialog.tsx'

/** The password of this device: switched on, changed and switched off here. */
export function DeviceLock() {
  const t = useTexts(deviceLockTexts)
  const lock = useDeviceLock()
  const [asked, setAsked] = useState(false)
  return (
    <Stack as="section">
      <Heading level={2}>{t('title')}</Heading>
      {lock ? (
        <Open lock={lock} />
      ) : (
        <>
          <p>{t('offText')}</p>
          {canSwitch() ? (
            <div>
              <Button onClick={() => setAsked(true)}>{t('switchOn')}</Button>
            </div>
          ) : (
            <p>{t('notHere')}</p>
          )}
          {asked && <SwitchOnDialog onClose={() => setAsked(false)} />}
        </>
      )}
      <Text muted small>
        {t('limits')}
      </Text>
    </Stack>
  )
}

function Open({ lock }: { readonly lock: OpenLock }) {
  const t = useTexts(deviceLockTexts)
  const toast = useToast()
  const [asked, setAsked] = useState<'change' | 'switch-off' | null>(null)
  const [minutes, setMinutes] = useState(lock.idleMinutes)
  const close = () => setAsked(null)
  const choose = (chosen: number) => {
    setMinutes(chosen)
    lock.changeIdleMinutes(chosen).catch(() => setMinutes(lock.idleMinutes))
  }
  return (
    <>
      <p>{t('onText')}</p>
      <Select
        label={t('idleLabel')}
        hint={t('idleHint')}
        value={minutes}
        onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      >
        {IDLE_MINUTES.map((each) => (
          <option key={each} value={each}>
            {t('idleMinutes', { minutes: each })}
          </option>
        ))}
      </Select>
      <Cluster>
        <Button onClick={lock.lockNow}>{t('lockNow')}</Button>
        <Button onClick={() => setAsked('change')}>{t('change')}</Button>
        <Button onClick={() => setAsked('switch-off')}>{t('switchOff')}</Button>
      </Cluster>
      {asked === 'change' && (
        <ChangeDialog
          onClose={close}
          onChanged={() => {
            close()
            toast({ text: t('changed') })
          }}
        />
      )}
      {asked === 'switch-off' && <SwitchOffDialog onClose={close} />}
    </>
  )
}
