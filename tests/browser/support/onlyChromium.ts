import type { TestDetails, TestInfo } from '@playwright/test'

const ONLY_CHROMIUM = 'only Chromium'

/** What Firefox lacks, or lacks for tests. */
export const NEEDS = {
  fileSystemAccess:
    'File System Access, which Firefox does not have: no page may write to a file or folder of the computer',
  littleRoom: 'a disk that is full, which a test can tell Chromium only',
  clearedData: 'data of an open site that are cleared, which a test can tell Chromium only',
  ownBrowser: 'a browser that the test starts, kills and starts again on the same profile, which is a Chromium',
  networkLog: 'the log of the network stack, as Chromium writes it',
  profileFiles: 'the files of a profile, as Chromium lays them out',
  shifts: 'layout shift, which only Chromium counts',
  heardTree: 'the accessibility tree as a whole, which a test can ask Chromium only for',
  folderField: 'a folder in a file field, which only Chromium lets a test choose',
  fingers: 'fingers on the screen, which Playwright has in Chromium only',
} as const

/**
 * For a test, or a group of tests, that needs what Firefox does not have: `test('…', onlyChromium(NEEDS.fingers), async …)`.
 * `npm run test:firefox` leaves it out and counts it under its reason.
 */
export function onlyChromium(
  reason: (typeof NEEDS)[keyof typeof NEEDS],
): TestDetails & { annotation: { type: string; description: string } } {
  return { annotation: { type: ONLY_CHROMIUM, description: reason } }
}

/** Ends a test that does not concern this browser. */
export function skipWhatIsNotFor(browserName: string, info: TestInfo): void {
  const reason = info.annotations.find(({ type }) => type === ONLY_CHROMIUM)?.description
  if (reason !== undefined) info.skip(browserName !== 'chromium', reason)
}
