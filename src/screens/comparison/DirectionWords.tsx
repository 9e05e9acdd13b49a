import { overTimeTexts } from '../../i18n/overTime.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Direction } from './direction.ts'

const ICONS = { up: 'arrow-up', down: 'arrow-down', same: 'arrow-forward' } as const

/** An arrow and the word for it. */
export function DirectionWords({ direction }: { readonly direction: Direction | null }) {
  const t = useTexts(overTimeTexts)
  if (direction === null) return '–'
  return (
    <span className="over-time__direction">
      <Icon name={ICONS[direction]} size="small" />
      {t(direction)}
    </span>
  )
}
