import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, expect, it } from 'vitest'
import { pack } from './pack.mjs'

const folder = mkdtempSync(join(tmpdir(), 'it-check-pack-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** @param files by path, written in this order */
function write(name: string, files: Readonly<Record<string, string>>): string {
  const top = join(folder, name)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(top, path, '..'), { recursive: true })
    writeFileSync(join(top, path), text)
  }
  return top
}

it('packs folders into folders', async () => {
  const app = write('app', { 'index.html': 'page', 'assets/a.js': 'script' })
  const deploy = write('deploy', { 'nginx.conf': 'settings' })
  const files = unzipSync(await pack({ 'it-check-1': app, 'it-check-1/deploy': deploy }))
  expect(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
    ['it-check-1/assets/a.js', 'script'],
    ['it-check-1/deploy/nginx.conf', 'settings'],
    ['it-check-1/index.html', 'page'],
  ])
})

it('gives the same bytes whenever and in whatever order the files were written', async () => {
  const here = write('here', { 'a.txt': 'a', 'b/c.txt': 'c', 'd.txt': 'd' })
  const there = write('there', { 'd.txt': 'd', 'b/c.txt': 'c', 'a.txt': 'a' })
  utimesSync(join(there, 'd.txt'), 0, 0)
  expect(await pack({ top: here })).toEqual(await pack({ top: there }))
})
