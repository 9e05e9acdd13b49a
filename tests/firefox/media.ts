import type { BrowserContext, Page } from '@playwright/test'
import { inBrowser } from './inBrowser.ts'
import type { Dialect, Params, Wire } from './relay.ts'

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

/**
 * `page.emulateMedia` for a Firefox whose WebDriver BiDi cannot do it: the same is set from the browser's own code, by the means of its
 * developer tools. Playwright tells a Firefox of the colour scheme only, so that what else was asked for is kept here until it does.
 */
export class EmulatedMedia {
  /** of the page for which Playwright is about to ask */
  #asked: Media = {}

  /** From now on the context's pages can emulate all that the tests ask for. */
  carryFor(context: BrowserContext): void {
    context.on('page', (page) => {
      const original = page.emulateMedia.bind(page)
      let media: Media = {}
      page.emulateMedia = (options = {}) => {
        media = { ...media, ...options }
        this.#asked = media
        return original(options)
      }
    })
  }

  readonly dialect: Dialect = {
    commands: { 'emulation.setMediaFeaturesOverride': (params, wire) => this.#override(params, wire) },
  }

  /** What holds for a whole context is a preference: see `launch.ts`. */
  async #override({ contexts }: Params, wire: Wire): Promise<Params> {
    if (!Array.isArray(contexts)) return {}
    const { media, colorScheme, forcedColors, reducedMotion } = this.#asked
    await inBrowser(wire, OVERRIDE, [
      String(contexts[0]),
      media ?? '',
      colorScheme ?? 'none',
      forcedColors ?? 'none',
      reducedMotion ?? 'none',
    ])
    return {}
  }
}

/** Runs in the browser's own window. `none` and the empty medium stand for "as it would be". */
const OVERRIDE = `(id, medium, scheme, forcedColors, motion) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
  const shown = NavigableManager.getBrowsingContextById(id)
  shown.mediumOverride = medium
  shown.prefersColorSchemeOverride = scheme
  shown.forcedColorsOverride = forcedColors
  shown.prefersReducedMotionOverride = motion
}`
