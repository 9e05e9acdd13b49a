import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import './Disclosure.css'

export type DisclosureProps = ComponentProps<'details'> & {
  readonly summary: ReactNode
  /** what it belongs to, heard after the summary where the same words stand more than once on a page: 'ORG-03' */
  readonly of?: ReactNode
  /** `accordion`: ruled rows for a list of topics; `plain`: a quiet line for help inside a card */
  readonly variant?: 'accordion' | 'plain'
}

/** Native details: opens without script, is found by the browser's search, keeps its content in print when open. */
export function Disclosure({ summary, of, variant = 'accordion', className, children, ...rest }: DisclosureProps) {
  const plain = variant === 'plain'
  return (
    <details {...rest} className={classNames(plain ? 'ui-disclosure' : 'kern-accordion', className)}>
      <summary className={plain ? 'ui-disclosure__summary' : 'kern-accordion__header'}>
        <span className="ui-disclosure__title">
          {summary}
          {of !== undefined && <VisuallyHidden> {of}</VisuallyHidden>}
        </span>
      </summary>
      <div className={plain ? 'ui-disclosure__body' : 'kern-accordion__body'}>{children}</div>
    </details>
  )
}
