import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findServers } from '../../src/dev/provideServers.mjs'
import { exampleInGuide } from './guide.ts'
import type { Call } from './program.ts'
import type { Site } from './served.ts'

const FOLDERS = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/lib/httpd/modules',
  '/usr/libexec/apache2',
]

/** autoindex is there because it is on many servers: the app's own file has to keep it from listing anything. */
const MODULES = 'mpm_event unixd authz_core mime dir alias autoindex headers filter deflate'.split(' ')

/**
 * Apache as one process in the foreground. At the top it is set as in docs/deployment.md, with the app's file included in the block of its folder;
 * in a folder beside other things it is a `.htaccess`, as somebody without a way to the server's own files has to do it.
 */
export function apacheFiles(site: Site): Call {
  const { place, port, own } = site
  const modules = FOLDERS.find(existsSync) ?? ''
  // some are built in
  const loaded = MODULES.filter((name) => existsSync(join(modules, `mod_${name}.so`)))
  const file = join(own, 'httpd.conf')
  writeFileSync(
    file,
    `ServerRoot ${own}
${loaded.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${own}/httpd.pid
ErrorLog ${own}/error.log
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
# none of the server's own types: those of the app have to do
TypesConfig /dev/null
# as every server comes
<Files ".ht*">
  Require all denied
</Files>
${place === '/' ? atTop(site) : beside(site)}
`,
  )
  return { program: findServers()?.apache ?? 'apache2', args: ['-d', own, '-f', file, '-X'] }
}

function atTop({ app, deploy }: Site): string {
  return exampleInGuide('apache', 0, {
    '/srv/it-check': app,
    '/etc/apache2/it-check.conf': `${deploy}/apache.conf`,
  })
}

/** With lists of folders switched on, as on many servers. */
function beside({ place, top, app, deploy }: Site): string {
  copyFileSync(join(deploy, 'apache.conf'), join(app, '.htaccess'))
  return `DocumentRoot ${top}
Alias ${place.slice(0, -1)} ${app}
<Directory ${app}>
  Options Indexes FollowSymLinks
  AllowOverride FileInfo Indexes Options=Indexes
  Require all granted
</Directory>`
}
