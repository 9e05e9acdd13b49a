import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BrowserContext } from '@playwright/test'
import { load, openPage } from './browser.ts'
import type { Site } from './site.ts'

/** What was asked for until a screen stood, by kind; bytes as gzip -9 makes them. */
export interface FirstLoad {
  readonly what: string
  /** the budget holds for it */
  readonly isStart: boolean
  readonly requests: number
  readonly bytes: Readonly<Record<Kind, number>>
}

type Kind = 'js' | 'css' | 'fonts' | 'other'

/** @param hash part of the app's address from '#' on */
export async function measureFirstLoad(
  context: BrowserContext,
  { origin, directory }: Site,
  { what, hash, shown }: { readonly what: string; readonly hash: string; readonly shown: string },
): Promise<FirstLoad> {
  const page = await openPage(context, { cpu: 1, cached: false, shown })
  const until = await load(page, `${origin}/${hash}`)
  const paths = await page.evaluate(
    (end) =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.startTime <= end)
        .map((entry) => new URL(entry.name).pathname),
    until,
  )
  await page.close()
  const bytes = { js: 0, css: 0, fonts: 0, other: 0 }
  for (const path of ['/index.html', ...paths]) bytes[kindOf(path)] += sizeOf(join(directory, 'site', path))
  return { what, isStart: hash === '', requests: paths.length + 1, bytes }
}

function kindOf(path: string): Kind {
  if (path.endsWith('.js')) return 'js'
  if (path.endsWith('.css')) return 'css'
  return path.endsWith('.woff2') ? 'fonts' : 'other'
}

function sizeOf(file: string): number {
  const content = readFileSync(file)
  return file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length
}
