import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useSettings } from '../../parts/settings.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Stack } from '../../ui/Stack.tsx'

const KEYS = [
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['n', 'keyNextOpen'],
  ['c', 'keyComment'],
  ['/', 'keySearch'],
  ['?', 'keyHelp'],
] as const

export interface KeysDialogProps {
  /** first and last of the keys that answer */
  readonly answers: readonly [string, string]
  readonly onClose: () => void
}

export function KeysDialog({ answers, onClose }: KeysDialogProps) {
  const t = useTexts(questionsTexts)
  const { settings, change } = useSettings()
  return (
    <Dialog open onClose={onClose} title={t('keysTitle')} closeLabel={t('close')}>
      <Stack>
        <p>{t('keysText')}</p>
        <dl className="keys">
          <div>
            <dt>
              <kbd>{answers[0]}</kbd> {t('keyTo')} <kbd>{answers[1]}</kbd>
            </dt>
            <dd>{t('keyOptions')}</dd>
          </div>
          {KEYS.map(([key, words]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(words)}</dd>
            </div>
          ))}
        </dl>
        <Checkbox
          label={t('keysOn')}
          hint={t('keysOnHint')}
          checked={settings.singleKeys}
          onChange={(event) => change('singleKeys', event.target.checked)}
        />
      </Stack>
    </Dialog>
  )
}
