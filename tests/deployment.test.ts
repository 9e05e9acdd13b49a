import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../src/dev/paths.mjs'
import { META_POLICY, SECURITY_HEADERS } from '../src/dev/securityHeaders.mjs'

const FOLDER = join(ROOT, 'deploy')
const guide = readFileSync(join(ROOT, 'docs/deployment.md'), 'utf8')

/** How each file says that every answer has a header. web.config is read as XML in tests/browser/webConfig.spec.ts. */
const LINES: Readonly<Record<string, (name: string, value: string) => string>> = {
  'nginx.conf': (name, value) => `add_header ${name} "${value}" always;`,
  'apache.conf': (name, value) => `Header always set ${name} "${value}"`,
  'web.config': (name, value) => `        <add name="${name}" value="${value}" />`,
}

describe('the files for web servers', () => {
  it('are these, and the guide names each', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(Object.keys(LINES).toSorted())
    for (const file of readdirSync(FOLDER)) expect(guide).toContain(`](../deploy/${file})`)
  })

  it.each(Object.entries(LINES))('%s gives the headers of the tested server', (file, line) => {
    const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n')
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(lines).toContain(line(name, value))
  })
})

it('the policy names no other origin and allows no inline code', () => {
  expect(META_POLICY).not.toMatch(/https?:|unsafe|\*/)
})
