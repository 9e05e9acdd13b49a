import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { run } from './command.mjs'

/** Debian asks this program before it starts a service that it has just installed; 101 = no. */
const POLICY = '/usr/sbin/policy-rc.d'

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

/**
 * For the package of a server: it would listen on this computer's own address from then on.
 * @param {string} name of a Debian package
 * @returns {Promise<boolean>} whether it is installed now
 */
export async function installWithoutStarting(name) {
  // a policy that is there already is somebody's own
  const isOurs = !existsSync(POLICY)
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    return await installPackage(name)
  } finally {
    if (isOurs) rmSync(POLICY)
  }
}
