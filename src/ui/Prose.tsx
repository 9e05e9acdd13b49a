import type { ComponentProps } from 'react'
import { classNames } from './classNames.ts'
import './layout.css'

/** Running text: paragraphs, lists and headings with the distances of a page one reads. */
export function Prose({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={classNames('ui-prose', className)} />
}
