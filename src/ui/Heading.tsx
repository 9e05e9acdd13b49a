import type { ComponentProps } from 'react'
import { classNames } from './classNames.ts'
import './Heading.css'

export type HeadingLevel = 1 | 2 | 3 | 4

export type HeadingProps = ComponentProps<'h2'> & {
  readonly level: HeadingLevel
  /** how it looks, where the outline of the page asks for another level than the eye */
  readonly size?: 'x-large' | 'large' | 'medium' | 'small'
}

export function Heading({ level, size, className, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const
  return <Tag {...rest} className={classNames(size && `ui-heading--${size}`, className) || undefined} />
}
