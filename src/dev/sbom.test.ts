import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bill, componentsIn } from './sbom.mjs'

const app = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

describe('the list of what others wrote', () => {
  it('names every package that ships, with version, licence and checksum, and none of the tools', () => {
    const { components, metadata } = JSON.parse(bill(app))
    const versions = new Map(components.map((one: { name: string; version: string }) => [one.name, one.version]))
    expect(Object.fromEntries(Object.keys(app.dependencies).map((id) => [id, versions.get(id)]))).toEqual(
      app.dependencies,
    )
    for (const tool of Object.keys(app.devDependencies)) expect(versions.has(tool), tool).toBe(false)
    expect(metadata.component).toMatchObject({ name: app.name, version: app.version })
    for (const { name, licenses, hashes } of components) {
      expect(licenses?.[0].license?.id ?? licenses?.[0].expression, name).toMatch(/^\(?[A-Z0-9]/)
      expect(hashes?.[0].content, name).toMatch(/^[0-9a-f]{128}$/)
    }
  })

  it('has a package once per version, by the name it is published under', () => {
    const made = componentsIn({
      '': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', license: '(MIT OR GPL-3.0-or-later)' },
      'node_modules/b/node_modules/@a/c': { version: '1.0.0', license: 'MIT' },
      'node_modules/@a/c': { version: '1.0.0', license: 'MIT' },
      'node_modules/tool': { version: '1.0.0', dev: true },
      'node_modules/native': { version: '1.0.0', optional: true },
    })
    expect(made.map(({ purl, licenses }) => [purl, licenses])).toEqual([
      ['pkg:npm/%40a/c@1.0.0', [{ license: { id: 'MIT' } }]],
      ['pkg:npm/b@2.0.0', [{ expression: '(MIT OR GPL-3.0-or-later)' }]],
    ])
  })
})
