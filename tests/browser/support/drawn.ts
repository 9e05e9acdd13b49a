import type { Page } from '@playwright/test'

/** What of a fiber is read here; React keeps it for its developer tools in production builds too. */
interface Fiber {
  readonly tag: number
  readonly flags: number
  readonly alternate: Fiber | null
  readonly child: Fiber | null
  readonly sibling: Fiber | null
}

interface Drawn {
  /** components that were drawn because of what they follow */
  readonly ofThemselves: Set<number>
  /** components that were drawn because the one they stand in was */
  readonly asParts: Set<number>
}

/** From the next page load on, notes which components React draws again. */
export async function countDrawn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // React 19: function, class, forwardRef, memo, simple memo; PerformedWork
    const COMPONENTS = new Set([0, 1, 11, 14, 15])
    const PERFORMED_WORK = 1
    const known = new WeakMap<Fiber, number>()
    let next = 1
    const idOf = (fiber: Fiber): number => {
      const id = known.get(fiber) ?? (fiber.alternate ? known.get(fiber.alternate) : undefined) ?? next++
      known.set(fiber, id)
      if (fiber.alternate) known.set(fiber.alternate, id)
      return id
    }
    const drawn: Drawn = { ofThemselves: new Set(), asParts: new Set() }
    /** `within`: the nearest component around it was drawn */
    const visit = (fiber: Fiber, within: boolean): void => {
      const before = fiber.alternate
      if (before === null) return
      const isComponent = COMPONENTS.has(fiber.tag)
      const isDrawn = isComponent && (fiber.flags & PERFORMED_WORK) !== 0
      if (isDrawn) (within ? drawn.asParts : drawn.ofThemselves).add(idOf(fiber))
      if (fiber.child === before.child) return
      for (let child = fiber.child; child; child = child.sibling) visit(child, isComponent ? isDrawn : within)
    }
    Object.assign(globalThis, {
      drawn,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        checkDCE: () => undefined,
        inject: () => 1,
        onScheduleFiberRoot: () => undefined,
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
        onCommitFiberRoot: (_renderer: number, root: { readonly current: Fiber }) => visit(root.current, false),
      },
    })
  })
}

/** How many components were drawn of themselves since `forgetDrawn`; one that was also drawn as a part of another counts with it. */
export function drawnComponents(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { drawn } = globalThis as unknown as { drawn: Drawn }
    return [...drawn.ofThemselves].filter((id) => !drawn.asParts.has(id)).length
  })
}

export function forgetDrawn(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { drawn } = globalThis as unknown as { drawn: Drawn }
    drawn.ofThemselves.clear()
    drawn.asParts.clear()
  })
}
