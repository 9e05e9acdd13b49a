import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSources } from './architecture/sources.ts'

const sources = readSources()
const names = [...sources.keys()]

describe('the repository', () => {
  it('names no file or folder after nothing in particular', () => {
    const vague = /(^|\/)(utils?|helpers?|common|managers?|services?|misc)(\.[^/]*)?(\/|$)/i
    expect(
      names.filter((name) => vague.test(name) || /(Utils?|Helpers?|Manager|Service)\.\w+$/.test(basename(name))),
    ).toEqual([])
  })

  it('depends on exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(sources.get('package.json') ?? '')
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
    )
    expect(loose).toEqual([])
  })

  it('leaves open from which registry packages are installed', () => {
    const lock = sources.get('package-lock.json') ?? ''
    expect(lock).toContain('"integrity": "sha512-')
    expect(lock).not.toMatch(/https?:\/\/[^"]*\.tgz|"resolved"/)
  })

  it('knows the packages of every operating system, without which npm ci refuses to install', () => {
    const { packages } = JSON.parse(sources.get('package-lock.json') ?? '')
    const optional = Object.values(packages as Record<string, { optionalDependencies?: object }>).flatMap(
      ({ optionalDependencies = {} }) => Object.keys(optionalDependencies),
    )
    const locked = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ''))
    expect(optional.length).toBeGreaterThan(0)
    expect(optional.filter((name) => !locked.includes(name))).toEqual([])
  })

  it('contains no path of somebody’s computer', () => {
    // written in parts, because this file is searched too
    const personal = new RegExp(
      `(^|[\\s"'\`(=])(/${'home'}/|/${'Users'}/|/${'root'}/|/${'work'}/|[A-Z]:\\\\${'Users'})`,
      'm',
    )
    expect(names.filter((name) => personal.test(sources.get(name) ?? ''))).toEqual([])
  })

  it('keeps a published questionnaire free of carriage returns, because its bytes are its identity', () => {
    const shipped = names.filter((name) => /^questionnaires\/.*\.json$/.test(name))
    expect(shipped.length).toBeGreaterThan(0)
    expect(shipped.filter((name) => sources.get(name)?.includes('\r'))).toEqual([])
  })
})
