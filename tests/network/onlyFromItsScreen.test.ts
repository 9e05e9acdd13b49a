import { expect, it } from 'vitest'
import { readSources } from '../architecture/sources.ts'

it('a contribution becomes a file only where it stands in full: on its screen and on the command line', () => {
  const makers = [...readSources()]
    .filter(([file, text]) => file.startsWith('src/') && !/\.test\.tsx?$/.test(file) && /contributionFile\(/.test(text))
    .map(([file]) => file)
  expect(makers.toSorted()).toEqual([
    'src/cli/printContribution.ts',
    'src/files/contributionFile.ts',
    'src/screens/contribution/useContributions.ts',
  ])
})
