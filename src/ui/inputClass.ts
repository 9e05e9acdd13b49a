import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'

export function inputClass(error: ReactNode, short?: boolean, className?: string): string {
  return classNames(
    'kern-form-input__input',
    Boolean(error) && 'kern-form-input__input--error',
    short && 'ui-input--short',
    className,
  )
}
