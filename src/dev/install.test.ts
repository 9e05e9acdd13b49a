import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeProblem } from './checkNode.mjs'
import { folderProblem, missingPackages } from './install.mjs'

describe('before anything is installed', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('Node %s will do', (version) => {
    expect(nodeProblem(version)).toBeNull()
  })

  it.each(['18.20.0', '20.18.9', '21.7.0', '22.11.0'])(
    'Node %s is refused in one sentence that names it',
    (version) => {
      expect(nodeProblem(version)).toContain(`This is Node ${version}.`)
    },
  )
})

describe('the packages that are missing', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  }

  it('are all when nothing is installed', () => {
    expect(missingPackages(wanted, {})).toEqual(['node_modules/a', 'node_modules/b'])
  })

  it('are those of another version', () => {
    const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } }
    expect(missingPackages(wanted, installed)).toEqual(['node_modules/b'])
  })
})

describe('the folder of the packages', () => {
  it('is left alone when it is a link, also one that leads nowhere', () => {
    const folder = mkdtempSync(join(tmpdir(), 'it-check-install-'))
    const [own, linked, dangling] = ['own', 'linked', 'dangling'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    mkdirSync(own)
    symlinkSync(own, linked, 'dir')
    symlinkSync(join(folder, 'nowhere'), dangling, 'dir')
    expect([own, join(folder, 'missing')].map(folderProblem)).toEqual([null, null])
    for (const link of [linked, dangling]) expect(folderProblem(link)).toContain('node_modules is a symbolic link')
    rmSync(folder, { recursive: true })
  })
})
