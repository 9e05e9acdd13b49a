import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import './DescriptionList.css'

export interface DescriptionListItem {
  readonly term: string
  readonly details: ReactNode
}

export interface DescriptionListProps {
  readonly items: readonly DescriptionListItem[]
  /** term above its details, for narrow columns */
  readonly stacked?: boolean
}

/** Terms are the keys, so each may occur once. */
export function DescriptionList({ items, stacked }: DescriptionListProps) {
  return (
    <dl className={classNames('kern-description-list', 'ui-dl', stacked && 'kern-description-list--col')}>
      {items.map(({ term, details }) => (
        <div className="kern-description-list-item" key={term}>
          <dt className="kern-description-list-item__key">{term}</dt>
          <dd className="kern-description-list-item__value">{details}</dd>
        </div>
      ))}
    </dl>
  )
}
