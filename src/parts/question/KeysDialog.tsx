import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { useSettings } from '../settings.ts'
import { UNCHANGED_KEY } from './keys.ts'
import './keys.css'

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
  /** it is a follow-up */
  readonly unchanged?: boolean
  /** what a screen has beside these, each with what it does */
  readonly more?: readonly (readonly [key: string, words: string])[]
  readonly onClose: () => void
}

export function KeysDialog({ answers, unchanged = false, more = [], onClose }: KeysDialogProps) {
  const t = useTexts(questionsTexts)
  const { settings, change } = useSettings()
  const own = [
    ...KEYS.map(([key, words]) => [key, t(words)] as const),
    ...(unchanged ? [[UNCHANGED_KEY, t('keyUnchanged')] as const] : []),
  ]
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
          {[...own, ...more].map(([key, words]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words}</dd>
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
