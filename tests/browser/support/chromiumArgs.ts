/**
 * Of several lists Chromium takes the last: those of Playwright stand here once more, as far as they concern a Chromium on Linux.
 * Without the pages that Chromium 150 and later draw for the address bar, two per window in a process of their own, opening a window
 * takes half the processor time; nobody sees an address bar here.
 */
const WITHOUT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'PreloadTopChromeWebUI',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
]

/** What keeps Chromium from talking to its maker, beyond what Playwright does about it: such requests would be counted as leaks of the app. */
export const QUIET = [
  '--autofill-server-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--disable-domain-reliability',
  `--disable-features=${WITHOUT.join(',')}`,
  '--disable-gpu',
  '--disable-quic',
  '--gaia-url=http://127.0.0.1:9/',
  '--no-pings',
]

/** The same for a Chromium that Playwright does not start itself. */
export const QUIET_ALONE = [
  ...QUIET,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
]
