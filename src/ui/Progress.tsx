import { useId } from 'react'
import { classNames } from './classNames.ts'
import './Progress.css'

export interface ProgressProps {
  readonly label: string
  readonly value: number
  readonly max: number
  /** what the bar means in words: '12 von 33 beantwortet' */
  readonly text: string
  readonly hideLabel?: boolean
  /** keeps the text for screen readers where it stands beside the bar already */
  readonly hideText?: boolean
  /** at the end of the words: what it is the progress of */
  readonly aside?: string
}

export function Progress({ label, value, max, text, hideLabel, hideText, aside }: ProgressProps) {
  const id = useId()
  return (
    <div className="kern-progress ui-progress">
      <div className={classNames('ui-progress__words', hideLabel && hideText && 'kern-sr-only')}>
        <label className={hideLabel ? 'kern-sr-only' : undefined} htmlFor={id}>
          {label}
        </label>
        {!hideText && <span className="ui-progress__text">{text}</span>}
        {aside && <span className="ui-progress__text ui-progress__aside">{aside}</span>}
      </div>
      <progress id={id} value={value} max={Math.max(max, 1)} aria-valuetext={text} />
    </div>
  )
}
