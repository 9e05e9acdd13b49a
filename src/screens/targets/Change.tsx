import { targetsTexts } from '../../i18n/targets.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'

export interface ChangeProps {
  readonly before: string
  readonly now: string
}

/** '61 % → 58 %', or one value where nothing changed. */
export function Change({ before, now }: ChangeProps) {
  const t = useTexts(targetsTexts)
  if (before === now) return now
  return (
    <>
      <VisuallyHidden>{t('from')} </VisuallyHidden>
      {before} <span aria-hidden="true">→</span>{' '}
      <strong>
        <VisuallyHidden>{t('to')} </VisuallyHidden>
        {now}
      </strong>
    </>
  )
}
