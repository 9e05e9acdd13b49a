import type { ComponentProps } from 'react'
import { classNames } from './classNames.ts'
import './layout.css'

export const GAPS = ['none', 'small', 'default', 'large', 'x-large', '3x-large'] as const
/** 0, 8, 16, 24, 32, 48 px at normal text size */
export type Gap = (typeof GAPS)[number]

export type StackProps = ComponentProps<'div'> & {
  readonly gap?: Gap
  readonly as?: 'div' | 'section' | 'article' | 'form' | 'ul' | 'ol' | 'li' | 'aside'
}

/** One below the other, with even space between; elements themselves have no margins. */
export function Stack({ gap = 'default', as = 'div', className, ...rest }: StackProps) {
  const Tag = as as 'div'
  const list = as === 'ul' || as === 'ol' ? ({ role: 'list' } as const) : {}
  return <Tag {...list} {...rest} className={classNames('ui-stack', `ui-gap--${gap}`, className)} />
}
