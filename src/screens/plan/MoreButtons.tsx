import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import type { usePaging } from './usePaging.ts'

export interface MoreButtonsProps {
  readonly paging: ReturnType<typeof usePaging>
  readonly total: number
}

export function MoreButtons({ paging, total }: MoreButtonsProps) {
  const t = useTexts(planTexts)
  if (paging.next <= 0) return null
  return (
    <Cluster>
      <Button small icon="arrow-down" onClick={paging.showMore}>
        {t('more', { count: paging.next })}
      </Button>
      {total - paging.count > paging.next && (
        <Button small onClick={paging.showAll}>
          {t('moreAll', { count: total })}
        </Button>
      )}
    </Cluster>
  )
}
