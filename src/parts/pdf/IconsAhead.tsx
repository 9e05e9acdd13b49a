import { useEffect, useState } from 'react'
import { whenIdle } from '../../storage/afterFrame.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'

/** Lets the browser read icons before they are shown: the first time takes 40 ms on a slow computer, in which the page would stand still. */
export function IconsAhead({ names }: { readonly names: readonly IconName[] }) {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    let gone = false
    void whenIdle().then(() => {
      if (!gone) setIdle(true)
    })
    return () => {
      gone = true
    }
  }, [])
  if (!isIdle) return null
  return (
    <span className="kern-sr-only" aria-hidden="true">
      {names.map((name) => (
        <Icon key={name} name={name} />
      ))}
    </span>
  )
}
