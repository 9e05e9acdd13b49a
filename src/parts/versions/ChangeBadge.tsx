import type { ChangeKind } from '../../core/versions/questionChanges.ts'
import { questionChangeTexts } from '../../i18n/questionChanges.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Badge, type BadgeProps } from '../../ui/Badge.tsx'

/** `details`: the question is the same, and something else about it is not. */
export type ListedKind = ChangeKind | 'details'

const LOOK: Readonly<Record<ListedKind, NonNullable<BadgeProps['kind']>>> = {
  same: 'neutral',
  details: 'neutral',
  moved: 'neutral',
  retired: 'neutral',
  added: 'success',
  reworded: 'info',
  split: 'warning',
  merged: 'warning',
  meaning: 'warning',
}

export function ChangeBadge({ kind }: { readonly kind: ListedKind }) {
  const t = useTexts(questionChangeTexts)
  return (
    <Badge kind={LOOK[kind]} icon={null}>
      {t(kind)}
    </Badge>
  )
}
