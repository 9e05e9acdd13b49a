import { savingTexts } from '../../i18n/saving.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Saving } from '../../storage/saveState.ts'
import { useSaveState } from '../../storage/useAssessment.ts'
import { Icon } from '../../ui/Icon.tsx'
import './save.css'

const LOOKS = {
  saved: { words: 'saved', icon: 'check' },
  saving: { words: 'saving', icon: 'autorenew' },
  failed: { words: 'unsaved', icon: 'warning' },
} as const

/** Says "saved" only when it is on the disk. Seen, not spoken: it changes with every keystroke; a failure speaks for itself. */
export function SaveStatus({ saver }: { readonly saver: Saving }) {
  const t = useTexts(savingTexts)
  const { kind } = useSaveState(saver)
  return (
    <span className={`save-status save-status--${kind}`}>
      <Icon name={LOOKS[kind].icon} size="small" />
      {t(LOOKS[kind].words)}
    </span>
  )
}
