import { canInstallPackages, installWithoutStarting } from './debian.mjs'
import { findProgram } from './findProgram.mjs'

/** With folders that an ordinary person's PATH leaves out. */
const NGINX = ['nginx', '/usr/sbin/nginx']
const APACHE = ['apache2', '/usr/sbin/apache2', 'httpd', '/usr/sbin/httpd']

/** @returns {{ nginx: string, apache: string } | null} absolute paths of both: those named in NGINX and APACHE, then the system's */
export function findServers() {
  const nginx = findProgram([process.env['NGINX'], ...NGINX], '-v')
  const apache = findProgram([process.env['APACHE'], ...APACHE], '-v')
  return nginx !== null && apache !== null ? { nginx, apache } : null
}

/** Whether `provideServers` has a chance here. */
export function canProvideServers() {
  return findServers() !== null || canInstallPackages()
}

/**
 * As `findServers`, and installs Debian's packages when one is missing. Ends the process when that is not possible.
 * @returns {Promise<{ nginx: string, apache: string }>}
 */
export async function provideServers() {
  const found = findServers() ?? ((await fromDebian()) ? findServers() : null)
  if (found !== null) return found
  console.error(
    'These tests need nginx and Apache, and at least one was not found. Install them (Debian: "apt-get install nginx apache2-bin" as root; ' +
      'neither has to run), or name them: NGINX=/path/to/nginx APACHE=/path/to/apache2 npm run test:servers',
  )
  process.exit(1)
}

/** The package "apache2" would bring a service along, "apache2-bin" is the program alone. */
async function fromDebian() {
  return canInstallPackages() && (await installWithoutStarting('nginx')) && installWithoutStarting('apache2-bin')
}
