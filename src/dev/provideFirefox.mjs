import { canInstallPackages, installPackage } from './debian.mjs'
import { findProgram } from './findProgram.mjs'

const SYSTEM = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** @returns {string | null} absolute path of a Firefox that starts: the one named in FIREFOX, then the system's */
export function findFirefox() {
  return findProgram([process.env['FIREFOX'], ...SYSTEM])
}

/**
 * As `findFirefox`, and installs Debian's ESR when there is none. Ends the process when that is not possible.
 * @returns {Promise<string>} absolute path
 */
export async function provideFirefox() {
  const found = findFirefox() ?? (canInstallPackages() && (await installPackage('firefox-esr')) ? findFirefox() : null)
  if (found !== null) return found
  console.error(
    'These tests need Firefox, and none was found. Install it (Debian: "apt-get install firefox-esr" as root), ' +
      'or name it: FIREFOX=/path/to/firefox npm run test:firefox',
  )
  process.exit(1)
}
