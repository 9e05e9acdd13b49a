import { existsSync } from 'node:fs'
import { run } from './command.mjs'

/** Installing system packages needs Debian (or a child of it) and root. */
export function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/**
 * @param {string} name of a Debian package
 * @returns {Promise<boolean>} whether it is installed now
 */
export async function installPackage(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  console.log(`Installing the system package ${name} …`)
  await run('apt-get', ['update', '-qq'], { env })
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env })) === 0
}
