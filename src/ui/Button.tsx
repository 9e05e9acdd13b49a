import type { ComponentProps } from 'react'
import { ButtonContent, type ButtonLook, buttonClass } from './buttonLook.tsx'

export type ButtonProps = ComponentProps<'button'> & ButtonLook

export function Button({
  variant,
  icon,
  iconAfter,
  small,
  block,
  iconOnly,
  className,
  children,
  ...rest
}: ButtonProps) {
  const look = { variant, icon, iconAfter, small, block, iconOnly } as ButtonLook
  return (
    <button type="button" {...rest} className={buttonClass(look, className)}>
      <ButtonContent look={look}>{children}</ButtonContent>
    </button>
  )
}
