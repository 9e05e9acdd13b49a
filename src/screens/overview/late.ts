import { useEffect, useState } from 'react'

/** Code that the first screen of the app does without for most people: it comes with the first thing that needs it. */
export function late<T>(bring: () => Promise<T>) {
  let loaded: T | null = null
  /** Of an app whose files are gone there is none of it. */
  const load = async (): Promise<T | null> => {
    loaded = await bring().catch(() => null)
    return loaded
  }
  /** `null`: it is not needed, or not here yet. */
  const useLate = (needed: boolean): T | null => {
    const [there, setThere] = useState<T | null>(() => loaded)
    useEffect(() => {
      if (needed && !there) void load().then((found) => setThere(() => found))
    }, [needed, there])
    return there
  }
  return { load, useLate }
}
