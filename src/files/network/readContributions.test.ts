import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryContribution } from '../../../tests/network/arbitraryContribution.ts'
import { manyContributions } from '../../../tests/network/manyContributions.ts'
import { type Contribution, parseContribution, WHOLE } from '../../core/network/contribution.ts'
import { ContributionLineSchema } from '../../core/network/contributionLine.ts'
import { contributionIdentity } from '../../core/network/identity.ts'
import { readContributions } from './readContributions.ts'
import { writeLines } from './writeLines.ts'

const file = (name: string, ...content: (string | Uint8Array<ArrayBuffer>)[]) => new File(content, name)
const single = (contribution: Contribution, name = 'beitrag.json') => file(name, JSON.stringify(contribution, null, 2))
const many = manyContributions(40)
const linesIn = (contributions: readonly Contribution[]) =>
  Buffer.concat([...writeLines(contributions)])
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
const identities = (contributions: readonly Contribution[]) => contributions.map(contributionIdentity).toSorted()
const codesIn = async (...files: File[]) =>
  (await readContributions(files)).refused.map(({ name, problems, taken, leftOut }) => ({
    name,
    problems: problems.map(({ code, params }) => [code, params?.['line']].filter(Boolean).join(' ')),
    taken,
    leftOut,
  }))

/** No Themenfeld may be called so, and the writer never meets one. */
const writable = arbitraryContribution.filter(({ domains }) => domains.every(({ id }) => id !== WHOLE))

describe('a file of many contributions', () => {
  it('brings back what was written, in flat lines with every field, whatever the order of its lines and ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(writable, { minLength: 1, maxLength: 8 }).chain((all) => {
          const lines = linesIn(all)
          return fc.tuple(fc.constant(all), fc.shuffledSubarray(lines, { minLength: lines.length }))
        }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\ufeff'),
        async ([all, lines], end, mark) => {
          for (const line of lines) expect(ContributionLineSchema.safeParse(JSON.parse(line)).success).toBe(true)
          const read = await readContributions([file('x.ndjson', mark, lines.join(end))])
          expect(read.refused).toEqual([])
          expect(identities(read.contributions)).toEqual(identities(all))
        },
      ),
    )
    const { contributions } = await readContributions([file('x.ndjson', ...writeLines(many))])
    expect(new Set(contributions)).toEqual(new Set(many))
  })

  it('has the same bytes whatever the order in which the contributions came', () => {
    expect(linesIn(many.toReversed())).toEqual(linesIn(many))
    expect(Object.values(JSON.parse(linesIn(many)[0] ?? ''))).toHaveLength(13)
    expect(linesIn(many)).toHaveLength(40 * 17)
  })

  it('that was cut off loses the contribution at its end and says so', async () => {
    const lines = linesIn(many.slice(0, 3))
    const text = lines.join('\n')
    const cut = file('cut.ndjson', text.slice(0, text.length - 80))
    expect(await codesIn(cut)).toEqual([{ name: 'cut.ndjson', problems: ['line-unread 51'], taken: 2, leftOut: 1 }])
    const atLine = file('cut.ndjson', lines.slice(0, -1).join('\n'))
    expect(await codesIn(atLine)).toEqual([
      { name: 'cut.ndjson', problems: ['contribution-unfinished 50'], taken: 2, leftOut: 1 },
    ])
  })

  it('keeps those out that a bad line may belong to, and takes the others', async () => {
    const lines = linesIn(many.slice(0, 4))
    const bad = (line: string) => file('bad.ndjson', lines.with(17 + 5, line).join('\n'))
    const outcome = (problem: string) => [{ name: 'bad.ndjson', problems: [problem], taken: 3, leftOut: 1 }]
    expect(await codesIn(bad('{"contribution":2,'))).toEqual(outcome('line-unread 23'))
    expect(await codesIn(bad('{"format":"it-check/assessment@1"}'))).toEqual(outcome('line-shape 23'))
    expect(await codesIn(bad((lines[22] ?? '').replace(/"size":"\w+"/, '"size":"gross"')))).toEqual(
      outcome('line-shape 23'),
    )
    expect(await codesIn(bad((lines[22] ?? '').replace(/"quarter":"\d+/, '"quarter":"2099')))).toEqual(
      outcome('line-contradicts 23'),
    )
    expect(await codesIn(bad(lines[21] ?? ''))).toEqual(outcome('line-contradicts 23'))
    // at the border of two it may belong to either
    const between = lines.with(17, '…')
    expect(await codesIn(file('bad.ndjson', between.join('\n')))).toEqual([
      { name: 'bad.ndjson', problems: ['line-unread 18'], taken: 2, leftOut: 2 },
    ])
  })

  it('of 40 MB is read without holding the page, and can be cancelled', async () => {
    const eleven = [...writeLines(manyContributions(11_000))]
    const stop = new AbortController()
    const told: number[] = []
    const big = file('alle.ndjson', ...eleven)
    expect(big.size).toBeGreaterThan(40_000_000)
    const reading = readContributions([big], {
      signal: stop.signal,
      onProgress: (_, bytes) => {
        told.push(bytes)
        if (bytes > 4_000_000) stop.abort()
      },
    })
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
    expect(told.at(-1)).toBeLessThan(8_000_000)
  })
})

describe('many files at once', () => {
  it('are read, those that are wrong are named with the reason, and the rest is taken', async () => {
    const [one, two, three] = many as [Contribution, Contribution, Contribution]
    const twice = { ...two, domains: [...two.domains, ...two.domains.slice(0, 1)] }
    const files = [
      single(one),
      single(two, 'umbenannt.ndjson.json'),
      file('leer.json'),
      file('bericht.pdf', '%PDF-1.7\n'),
      file('notiz.json', '{"format":"geojson"}'),
      file('neuer.json', JSON.stringify({ ...one, format: 'it-check/contribution@2' })),
      file('mehr.json', JSON.stringify({ ...one, name: 'Musterstadt' })),
      single(twice, 'doppelt.json'),
      single({ ...one, domains: one.domains.map((domain) => ({ ...domain, id: WHOLE })) }, 'stern.json'),
      file('kaputt.json', '{"format":"it-check/contribution@1",'),
      file('riesig.json', ' '.repeat(2_000_000)),
      file('ohne-endung', ...writeLines([three])),
      file('falsch.ndjson', JSON.stringify(one)),
      file('leer.ndjson', '\n\n'),
    ]
    const { contributions } = await readContributions(files)
    expect(identities(contributions)).toEqual(identities([one, two, three]))
    const codes = await codesIn(...files)
    expect(Object.fromEntries(codes.map(({ name, problems }) => [name, problems[0]?.split(' ')[0]]))).toEqual({
      'leer.json': 'file-empty',
      'bericht.pdf': 'not-a-contribution',
      'notiz.json': 'not-a-contribution',
      'neuer.json': 'newer-format',
      'mehr.json': 'shape',
      'doppelt.json': 'duplicate-id',
      'stern.json': 'reserved-id',
      'kaputt.json': 'not-json',
      'riesig.json': 'too-large',
      'falsch.ndjson': 'not-a-contribution',
      'leer.ndjson': 'file-empty',
    })
  })

  it('say how many are done; one that the browser cannot read any more is named', async () => {
    const gone = Object.assign(single(many[1] as Contribution, 'weg.json'), {
      stream: () => new ReadableStream({ start: (at) => at.error(new DOMException('', 'NotFoundError')) }),
    })
    const told: number[] = []
    const { contributions, refused } = await readContributions([single(many[0] as Contribution), gone], {
      onProgress: (done) => told.push(done),
    })
    expect([contributions.length, refused.map(({ problems }) => problems[0]?.code)]).toEqual([1, ['file-unreadable']])
    expect(told.at(-1)).toBe(2)
  })
})

it('what is taken line by line could stand in a file of its own', async () => {
  const { contributions } = await readContributions([file('x.ndjson', ...writeLines(many))])
  expect(contributions.every((one) => parseContribution(one).ok)).toBe(true)
})
