import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findServers } from '../../src/dev/provideServers.mjs'
import { exampleInGuide } from './guide.ts'
import type { Call } from './program.ts'
import type { Site } from './served.ts'

/** nginx as one process in the foreground. Its `server` is the one of docs/deployment.md; the rest keeps it from touching the system's own. */
export function nginxFiles(site: Site): Call {
  const { place, own } = site
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${own}/${kind};`)
    .join('\n  ')
  const file = join(own, 'nginx.conf')
  writeFileSync(
    file,
    `daemon off;
master_process off;
pid ${own}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  ${temporary}
  ${place === '/' ? atTop(site) : beside(site)}
}
`,
  )
  return { program: findServers()?.nginx ?? 'nginx', args: ['-p', own, '-c', file, '-e', 'stderr'] }
}

function atTop({ port, app, deploy }: Site): string {
  return exampleInGuide('nginx', 0, {
    'listen 443 ssl;': `listen 127.0.0.1:${port};`,
    '/srv/it-check': app,
    '/etc/nginx/it-check.conf': `${deploy}/nginx.conf`,
  })
}

function beside({ port, top, app, deploy }: Site): string {
  const example = exampleInGuide('nginx', 1, {
    '/srv/it-check': app,
    '/etc/nginx/it-check.conf': `${deploy}/nginx.conf`,
  })
  return `server {
    listen 127.0.0.1:${port};
    root ${top};
    ${example}
  }`
}
