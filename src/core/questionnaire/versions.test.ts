import { describe, expect, it } from 'vitest'
import { compareVersions, newestOfEach } from './versions.ts'

const version = (id: string, at: string) => ({ questionnaire: { id, version: at } })

describe('versions', () => {
  it('are ordered by numbers, not by letters', () => {
    expect(['1.10.0', '1.9.1', '0.9.0', '1.9.0'].toSorted(compareVersions)).toEqual([
      '0.9.0',
      '1.9.0',
      '1.9.1',
      '1.10.0',
    ])
    expect(compareVersions('2.0.0', '2.0.0')).toBe(0)
  })

  it('are offered once per questionnaire, the newest', () => {
    const offered = newestOfEach([version('short', '1.0.0'), version('full', '0.9.0'), version('short', '1.0.1')])
    expect(offered).toEqual([version('short', '1.0.1'), version('full', '0.9.0')])
  })
})
