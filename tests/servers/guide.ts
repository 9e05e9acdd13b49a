import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../src/dev/paths.mjs'

const guide = readFileSync(join(ROOT, 'docs/deployment.md'), 'utf8')

/**
 * A block of docs/deployment.md as one would copy it, with the places of this test in the place of those of the example.
 * @throws Error when the guide has no such block, or it does not say what shall be replaced
 */
export function exampleInGuide(
  language: 'nginx' | 'apache',
  number: number,
  places: Readonly<Record<string, string>>,
): string {
  const blocks = [...guide.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block]) => block)
  return Object.entries(places).reduce((text, [there, here]) => {
    if (!text.includes(there)) throw new Error(`docs/deployment.md, ${language} ${number}: "${there}" is not in it`)
    return text.replaceAll(there, here)
  }, blocks[number] ?? '')
}
