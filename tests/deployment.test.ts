import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../src/dev/paths.mjs'
import { META_POLICY, SECURITY_HEADERS } from '../src/dev/securityHeaders.mjs'

const guide = readFileSync(join(ROOT, 'docs/deployment.md'), 'utf8')

it.each(['nginx', 'apache', 'xml'])('the deployment guide gives %s the headers of the tested server', (language) => {
  const [, example = ''] = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(guide) ?? []
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    expect(
      example.split('\n').some((line) => line.includes(`${name}"`) || line.includes(`${name} `)),
      name,
    ).toBe(true)
    expect(example).toContain(`"${value}"`)
  }
})

it('the policy names no other origin and allows no inline code', () => {
  expect(META_POLICY).not.toMatch(/https?:|unsafe|\*/)
})
