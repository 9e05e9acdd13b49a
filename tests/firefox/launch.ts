import { fileURLToPath } from 'node:url'
import type { LaunchOptions } from '@playwright/test'
import { findFirefox } from '../../src/dev/provideFirefox.mjs'

/**
 * How Playwright starts the Firefox of this computer.
 * @param relayPort of the relay through which the two speak
 * @param proxyPort whatever does not go to this computer goes there
 */
export function launchOptionsOf(relayPort: number, proxyPort: number): LaunchOptions {
  const firefox = findFirefox()
  if (firefox === null) throw new Error('No Firefox here. "npm run test:firefox" provides one.')
  return {
    channel: 'moz-firefox',
    executablePath: fileURLToPath(new URL('./start.mjs', import.meta.url)),
    // for what WebDriver BiDi cannot do: see media.ts
    args: ['--remote-allow-system-access'],
    env: { ...process.env, FIREFOX: firefox, RELAY_PORT: String(relayPort) },
    firefoxUserPrefs: { ...QUIET, ...proxy(proxyPort), ...AS_IN_THE_TESTS },
  }
}

function proxy(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  }
}

/** What holds in every context of `tests/browser` and Playwright cannot tell a Firefox. */
const AS_IN_THE_TESTS = {
  // axe reads elements' ariaLabelledByElements and the like, and Firefox 153 dies of that now and then (a null pointer in Element)
  'accessibility.ARIAElementReflection.enabled': false,
  'intl.accept_languages': 'de-DE',
  // 1: light, as Playwright has it where a test says nothing
  'layout.css.prefers-color-scheme.content-override': 1,
  // a mouse that points finely (2) and can stay over something (4), of which a Firefox without a screen knows nothing
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  // nobody is there to answer whether data may be stored persistently; a Chromium under test says no by itself
  'dom.storageManager.prompt.testing': true,
  'dom.storageManager.prompt.testing.allow': false,
  // a PDF is a file to save here too, not a page to show
  'pdfjs.disabled': true,
  'browser.helperApps.neverAsk.saveToDisk': 'application/pdf',
}

/** Its settings service, which cannot be switched off in a released Firefox. */
export const OF_FIREFOX = /^CONNECT [a-z0-9.-]+\.mozilla\.(com|net):443$/

/** What keeps Firefox from talking to its maker, beyond what Playwright does about it. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.activity-stream.feeds.system.topsites': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
}
