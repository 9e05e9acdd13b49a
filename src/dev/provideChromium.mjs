import { runPackage } from './command.mjs'
import { canInstallPackages, installPackage } from './debian.mjs'
import { findProgram } from './findProgram.mjs'

const SYSTEM = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * A Chromium that starts: the one named in CHROMIUM, the system's, then Playwright's download.
 * @returns {Promise<string | null>} absolute path
 */
export async function findChromium() {
  const { chromium } = await import('@playwright/test')
  return findProgram([process.env['CHROMIUM'], ...SYSTEM, chromium.executablePath()])
}

/**
 * As `findChromium`, and gets one when there is none: Playwright's download first, then Debian's package. Ends the process when nothing helps.
 * @returns {Promise<string>} absolute path
 */
export async function provideChromium() {
  const found = (await findChromium()) ?? (await download()) ?? (await fromDebian())
  if (found !== null) return found
  console.error(
    'The browser tests need Chromium or Chrome, and none could be found or downloaded. ' +
      'Install one (Debian, Ubuntu: "apt-get install chromium" as root; otherwise from https://www.google.com/chrome), ' +
      'or name it: CHROMIUM=/path/to/chromium npm test',
  )
  process.exit(1)
}

async function download() {
  console.log('No Chromium found. Downloading the one of Playwright …')
  await runPackage('@playwright/test/cli.js', ['install', '--no-shell', 'chromium'])
  return findChromium()
}

async function fromDebian() {
  return canInstallPackages() && (await installPackage('chromium')) ? findChromium() : null
}
