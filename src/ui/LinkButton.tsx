import type { ComponentProps } from 'react'
import { ButtonContent, type ButtonLook, buttonClass } from './buttonLook.tsx'

export type LinkButtonProps = ComponentProps<'a'> & ButtonLook & { readonly href: string }

/** Looks like a button and goes somewhere: the way to say "continue" that still opens in a new tab. */
export function LinkButton(props: LinkButtonProps) {
  const { variant, icon, iconAfter, small, block, iconOnly, className, children, ...rest } = props
  const look = { variant, icon, iconAfter, small, block, iconOnly } as ButtonLook
  return (
    <a {...rest} className={buttonClass(look, className)}>
      <ButtonContent look={look}>{children}</ButtonContent>
    </a>
  )
}
