import { type ReactNode, useRef } from 'react'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Status } from '../../ui/Status.tsx'
import { PAGE, type Paging } from './usePaging.ts'

export interface PagesProps {
  readonly paging: Paging
  /** what is leafed through: 'Alle Maßnahmen' */
  readonly name: string
  /** the rows of this page */
  readonly children: ReactNode
}

/** A long list with the way from page to page above and below; a short one as it is. */
export function Pages({ paging, name, children }: PagesProps) {
  const t = useTexts(planTexts)
  const top = useRef<HTMLElement>(null)
  if (paging.total <= PAGE) return children
  /** From below one goes on reading at the first row: the same button above it takes the focus. */
  const goFromBelow = (step: -1 | 1) => {
    paging.go(step)
    top.current?.querySelector<HTMLElement>(`[data-step="${step}"]`)?.focus()
  }
  const position = t('pageRows', { from: paging.from + 1, to: paging.to, total: paging.total })
  return (
    <>
      <nav ref={top} className="plan-pages" aria-label={t('pages', { name })}>
        <Steps paging={paging} onGo={paging.go} />
        <Status>{position}</Status>
      </nav>
      {children}
      <nav className="plan-pages" aria-label={t('pagesBelow', { name })}>
        <Steps paging={paging} onGo={goFromBelow} />
        <span>{position}</span>
      </nav>
    </>
  )
}

interface StepsProps {
  readonly paging: Paging
  readonly onGo: (step: -1 | 1) => void
}

/** A button that leads nowhere stays, so that the focus does. */
function Steps({ paging, onGo }: StepsProps) {
  const t = useTexts(planTexts)
  const after = Math.min(PAGE, paging.total - paging.to)
  const step = (way: -1 | 1, ends: boolean) => ({
    small: true,
    'data-step': way,
    'aria-disabled': ends,
    onClick: () => {
      if (!ends) onGo(way)
    },
  })
  return (
    <>
      <Button icon="arrow-back" {...step(-1, paging.isFirst)}>
        {t('pageBefore', { count: PAGE })}
      </Button>
      <Button iconAfter="arrow-forward" {...step(1, paging.isLast)}>
        {t('pageAfter', { count: after || PAGE })}
      </Button>
    </>
  )
}
