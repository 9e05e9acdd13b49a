import type { ComponentProps } from 'react'
import { classNames } from './classNames.ts'
import './layout.css'

export type TextProps = ComponentProps<'p'> & {
  readonly as?: 'p' | 'span' | 'div'
  readonly muted?: boolean
  readonly small?: boolean
}

/** Text that steps back; ordinary text is a plain `p`. */
export function Text({ as = 'p', muted, small, className, ...rest }: TextProps) {
  const Tag = as as 'p'
  return <Tag {...rest} className={classNames(muted && 'ui-muted', small && 'ui-small', className) || undefined} />
}
