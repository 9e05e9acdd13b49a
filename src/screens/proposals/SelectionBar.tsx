import { proposalsTexts } from '../../i18n/proposals.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Status } from '../../ui/Status.tsx'

export interface SelectionBarProps {
  readonly count: number
  readonly onTake: () => void
  readonly onJoin: (() => void) | null
  readonly onClear: () => void
}

/** What can be done with all that is ticked; stays in sight while one scrolls through the list. */
export function SelectionBar({ count, onTake, onJoin, onClear }: SelectionBarProps) {
  const t = useTexts(proposalsTexts)
  return (
    <section className="selection-bar" aria-label={t('selection')}>
      <Status className="selection-bar__count">{t('selected', { count })}</Status>
      <Cluster gap="small">
        <Button small variant="primary" icon="add" onClick={onTake}>
          {t('take')}
        </Button>
        {onJoin && (
          <Button small onClick={onJoin}>
            {t('join')}
          </Button>
        )}
        <Button small variant="tertiary" onClick={onClear}>
          {t('unselect')}
        </Button>
      </Cluster>
    </section>
  )
}
