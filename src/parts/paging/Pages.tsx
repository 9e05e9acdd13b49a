import { type ReactNode, useRef } from 'react'
import { pagingTexts } from '../../i18n/paging.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Status } from '../../ui/Status.tsx'
import type { Paging } from './usePaging.ts'
import './paging.css'

export interface PagesProps {
  readonly paging: Paging
  /** what is leafed through: 'Alle Maßnahmen' */
  readonly name: string
  /** what is on this page */
  readonly children: ReactNode
}

/** A long list with the way from page to page above and below; a short one as it is. */
export function Pages({ paging, name, children }: PagesProps) {
  const t = useTexts(pagingTexts)
  const top = useRef<HTMLElement>(null)
  if (paging.total <= paging.size) return children
  /** From below one goes on reading at the first one: the same button above it takes the focus. */
  const goFromBelow = (step: -1 | 1) => {
    paging.go(step)
    top.current?.querySelector<HTMLElement>(`[data-step="${step}"]`)?.focus()
  }
  const position = t('position', { from: paging.from + 1, to: paging.to, total: paging.total })
  return (
    <>
      <nav ref={top} className="paging" aria-label={t('pages', { name })}>
        <Steps paging={paging} onGo={paging.go} />
        <Status>{position}</Status>
      </nav>
      {children}
      <nav className="paging" aria-label={t('pagesBelow', { name })}>
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
  const t = useTexts(pagingTexts)
  const after = Math.min(paging.size, paging.total - paging.to)
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
        {t('before', { count: paging.size })}
      </Button>
      <Button iconAfter="arrow-forward" {...step(1, paging.isLast)}>
        {t('after', { count: after || paging.size })}
      </Button>
    </>
  )
}
