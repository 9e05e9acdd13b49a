import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults, RunOnly, RunOptions, Spec } from 'axe-core'
import { markKindsOfText } from './kindsOfText.ts'

// what the last line of a script comes to would be packed and sent to the test
const SOURCE = `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};0`
const EVERY_RULE: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
/** All that the colours decide. */
const RULES_OF_COLOUR: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** Kinds of text in whose colours axe has found nothing, on any page of this worker: the colours are part of the kind. */
const goodKinds = new Set<string>()

/** Expects no finding of axe on the page as it stands, in light and in dark. axe finds a part of what can be wrong; roles and focus need tests of their own. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const [colorScheme, runOnly] of [
    ['light', EVERY_RULE],
    ['dark', RULES_OF_COLOUR],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await findings(page, runOnly), `axe in ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
}

/** One line per finding: rule, element, what is wrong. */
async function findings(page: Page, runOnly: RunOnly): Promise<string[]> {
  const kinds = await page.evaluate(markKindsOfText, [...goodKinds])
  if (runOnly === RULES_OF_COLOUR && kinds.length === 0) return []
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(SOURCE)
  const { violations, unclear } = await page.evaluate(runAxe, runOnly)
  if (!violations.some(({ id }) => RULES_OF_COLOUR.values.includes(id)))
    for (const [i, kind] of kinds.entries()) if (!unclear.includes(String(i))) goodKinds.add(kind)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
  )
}

/** `unclear`: numbers of the kinds of which axe could not tell what is behind the text. Runs in the page. */
async function runAxe(runOnly: RunOnly): Promise<{ violations: AxeResults['violations']; unclear: (string | null)[] }> {
  const { axe } = globalThis as unknown as {
    axe: { run(options: RunOptions): Promise<AxeResults>; configure(spec: Spec): void }
  }
  // on a long page the contrast of each text takes longer than all the other rules together
  axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-kind-of-text]' }] })
  try {
    const { violations, incomplete } = await axe.run({
      runOnly,
      resultTypes: ['violations', 'incomplete'],
      elementRef: true,
    })
    const unclear = incomplete
      .filter(({ id }) => id === 'color-contrast' || id === 'link-in-text-block')
      .flatMap(({ nodes }) => nodes.map(({ element }) => element?.getAttribute('data-kind-of-text') ?? null))
    return {
      violations: violations.map(({ nodes, ...rest }) => ({
        ...rest,
        nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
      })) as AxeResults['violations'],
      unclear,
    }
  } finally {
    for (const element of document.querySelectorAll('[data-kind-of-text]')) element.removeAttribute('data-kind-of-text')
  }
}
