import type { ComponentProps } from 'react'
import { classNames } from './classNames.ts'
import type { Gap } from './Stack.tsx'
import './layout.css'

export type GridProps = ComponentProps<'div'> & {
  readonly gap?: Gap
  /** least width of a column before it moves below: 14, 20 or 28 rem */
  readonly columns?: 'narrow' | 'medium' | 'wide'
  readonly as?: 'div' | 'ul'
}

/** Columns of equal width, as many as fit. */
export function Grid({ gap = 'large', columns = 'medium', as = 'div', className, ...rest }: GridProps) {
  const Tag = as as 'div'
  const list = as === 'ul' ? ({ role: 'list' } as const) : {}
  return (
    <Tag {...list} {...rest} className={classNames('ui-grid', `ui-grid--${columns}`, `ui-gap--${gap}`, className)} />
  )
}
