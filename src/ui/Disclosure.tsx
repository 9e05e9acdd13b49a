import { type ComponentProps, type ReactNode, type ToggleEvent, useState } from 'react'
import { classNames } from './classNames.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import './Disclosure.css'

export type DisclosureProps = Omit<ComponentProps<'details'>, 'children'> & {
  readonly summary: ReactNode
  /** what it belongs to, heard after the summary where the same words stand more than once on a page: 'ORG-03' */
  readonly of?: ReactNode
  /** `accordion`: ruled rows for a list of topics; `plain`: a quiet line for help inside a card */
  readonly variant?: 'accordion' | 'plain'
  /** a function: made when it is first opened, of many that mostly stay closed; the browser's search does not look into it before */
  readonly children?: ReactNode | (() => ReactNode)
}

/** Native details: opens without script, is found by the browser's search, keeps its content in print when open. */
export function Disclosure(props: DisclosureProps) {
  const { summary, of, variant = 'accordion', className, children, onToggle, ...rest } = props
  const plain = variant === 'plain'
  const [wanted, setWanted] = useState(rest.open === true)
  const want = () => setWanted(true)
  const toggle = (event: ToggleEvent<HTMLDetailsElement>) => {
    if (event.currentTarget.open) want()
    onToggle?.(event)
  }
  const made = typeof children === 'function' ? wanted && children() : children
  return (
    <details {...rest} onToggle={toggle} className={classNames(plain ? 'ui-disclosure' : 'kern-accordion', className)}>
      {/* at the click, before it opens: it must not open empty for a moment */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by nature */}
      <summary className={plain ? 'ui-disclosure__summary' : 'kern-accordion__header'} onClick={want}>
        <span className="ui-disclosure__title">
          {summary}
          {of !== undefined && <VisuallyHidden> {of}</VisuallyHidden>}
        </span>
      </summary>
      <div className={plain ? 'ui-disclosure__body' : 'kern-accordion__body'}>{made}</div>
    </details>
  )
}
