import type { ComponentProps } from 'react'
import { classNames } from './classNames.ts'
import type { Gap } from './Stack.tsx'
import './layout.css'

export type ClusterProps = ComponentProps<'div'> & {
  readonly gap?: Gap
  readonly align?: 'start' | 'center' | 'end' | 'baseline' | 'stretch'
  readonly justify?: 'start' | 'end' | 'between'
  readonly as?: 'div' | 'ul' | 'section' | 'p' | 'span'
}

/** Side by side, breaking into further rows where the width ends. */
export function Cluster(props: ClusterProps) {
  const { gap = 'default', align = 'center', justify = 'start', as = 'div', className, ...rest } = props
  const Tag = as as 'div'
  const list = as === 'ul' ? ({ role: 'list' } as const) : {}
  return (
    <Tag
      {...list}
      {...rest}
      className={classNames('ui-cluster', `ui-gap--${gap}`, `ui-align--${align}`, `ui-justify--${justify}`, className)}
    />
  )
}
