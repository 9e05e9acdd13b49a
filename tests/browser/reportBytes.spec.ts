import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { itcheckHere } from '../cli/itcheck.ts'
import { earlierCheck, VISITED_ID, visitedCheck } from '../visitedCheck.ts'
import { OverviewPage } from './pages/overview.ts'
import { ReportPage } from './pages/report.ts'
import { expect, test } from './support/test.ts'

const DATE = '2026-12-01'

test('the command line writes the bytes that the app hands out, for every profile, photos and changes included', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'report-bytes-'))
  const [earlier, visited] = [join(folder, 'earlier.itcheck'), join(folder, 'visited.itcheck')]
  writeFileSync(earlier, earlierCheck())
  writeFileSync(visited, visitedCheck())
  const overview = new OverviewPage(page)
  await overview.open()
  for (const file of [earlier, visited]) {
    await overview.openFile(file)
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  const report = new ReportPage(page)
  await page.goto(`./#/p/${VISITED_ID}/bericht`)
  await report.date.fill(DATE)
  const written = async (profile: string, ...more: string[]) => {
    const out = join(folder, `${profile}.pdf`)
    const call = ['report', visited, '--profile', profile, '--date', DATE, '--out', out, ...more]
    expect(await itcheckHere(...call)).toMatchObject({ code: 0 })
    return readFileSync(out)
  }
  for (const [name, profile, more] of [
    ['Öffentlich', 'public', []],
    ['Nichtöffentlich', 'council', ['--previous', earlier]],
    ['Intern', 'internal', ['--previous', earlier]],
  ] as const) {
    await report.profile(name).check()
    const made = readFileSync(await (await report.makePdf()).path())
    expect(made.equals(await written(profile, ...more))).toBe(true)
  }
  rmSync(folder, { recursive: true })
})
