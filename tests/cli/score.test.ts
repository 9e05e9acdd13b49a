import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { exampleAssessment } from '../../src/core/assessment/assessment.example.ts'
import { sealWithPassword } from '../../src/files/age/sealWithPassword.ts'
import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { accepted } from '../accepted.ts'
import { fromVector, SCORING_VECTORS } from '../vectors.ts'
import { itcheck, itcheckHere, PROCESS_TIMEOUT } from './itcheck.ts'

vi.setConfig({ testTimeout: PROCESS_TIMEOUT })

const folder = mkdtempSync(join(tmpdir(), 'itcheck-score-'))
afterAll(() => rmSync(folder, { recursive: true }))

function put(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, content instanceof Uint8Array ? content : JSON.stringify(content))
  return path
}

/** An assessment and its questionnaire as two files that belong together. */
function bareFiles(name: string, vector: (typeof SCORING_VECTORS)[number]) {
  const { questionnaire, file } = fromVector(vector)
  const bytes = new TextEncoder().encode(JSON.stringify(questionnaire))
  const assessment = { ...file, questionnaire: { ...file.questionnaire, sha256: sha256Hex(bytes) } }
  return {
    assessment: put(`${name}.assessment.json`, assessment),
    questionnaire: put(`${name}.questionnaire.json`, bytes),
    itcheck: put(
      `${name}.itcheck`,
      writeItcheck({ assessment, questionnaire: bytes, attachments: new Map() }, '1.0.0'),
    ),
  }
}

const [first] = SCORING_VECTORS
if (!first) throw new Error('there are no vectors')

describe('itcheck score', () => {
  it.each(SCORING_VECTORS.map((vector, index) => [vector.name, vector, index] as const))(
    '[S23] prints what the vector "%s" expects, from bare files and from .itcheck',
    async (_, vector, index) => {
      const files = bareFiles(`vector-${index}`, vector)
      const bare = await itcheckHere('score', files.assessment, '--questionnaire', files.questionnaire)
      expect(bare).toMatchObject({ code: 0, stderr: '' })
      expect(JSON.parse(bare.stdout)).toEqual(vector.expect)
      expect(await itcheckHere('score', files.itcheck)).toEqual(bare)
    },
  )

  it('prints nothing but the object on stdout of a real process', async () => {
    const files = bareFiles('process', first)
    const { code, stdout, stderr } = await itcheck(
      ['score', 'process.assessment.json', '--questionnaire', files.questionnaire],
      folder,
    )
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.trimEnd()).not.toContain('\n')
    expect(JSON.parse(stdout)).toEqual(first.expect)
  })

  it('finds a published questionnaire by id and version', async () => {
    const sample = new URL('../../questionnaires/samples/', import.meta.url)
    const { code, stdout } = await itcheck(['score', 'musterstadt.json'], sample)
    expect(code).toBe(0)
    const kurzCheck = JSON.parse(readFileSync(new URL('../kurz-check/1.0.0.json', sample), 'utf8'))
    expect(JSON.parse(stdout).domains.map((d: { id: string }) => d.id)).toEqual(
      kurzCheck.domains.map((d: { id: string }) => d.id),
    )
  })

  it('does not look for a questionnaire outside of its folder', async () => {
    for (const [id, version] of [
      ['../tests/files/questionnaires/kitchen-sink', ''],
      ['..', '1.0.0'],
      ['kurz-check', '../../package'],
      ['kurz-check', '9.9.9'],
    ] as const) {
      const file = put('path.json', exampleAssessment({ questionnaire: { id, version, sha256: '0'.repeat(64) } }))
      const { code, stdout, stderr } = await itcheckHere('score', file)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain('--questionnaire <file>')
    }
  })

  it('warns when the bytes of the questionnaire are not those that were answered', async () => {
    const files = bareFiles('other-bytes', first)
    const spaced = put('spaced.json', JSON.parse(readFileSync(files.questionnaire, 'utf8')))
    writeFileSync(spaced, `${readFileSync(spaced, 'utf8')}\n`)
    const { code, stdout, stderr } = await itcheckHere('score', files.assessment, '--questionnaire', spaced)
    expect(JSON.parse(stdout)).toEqual(first.expect)
    expect(code).toBe(0)
    expect(stderr).toContain(':/questionnaire/sha256 questionnaire-mismatch Warning: ')
  })

  it('refuses answers that do not fit, with the place of each', async () => {
    const { assessment, questionnaire } = bareFiles('misfit', first)
    const spoilt = JSON.parse(readFileSync(assessment, 'utf8'))
    spoilt.answers['D1-01'].value = 'vielleicht'
    const misfit = await itcheckHere('score', put('misfit.json', spoilt), '--questionnaire', questionnaire)
    expect(misfit).toMatchObject({ code: 1, stdout: '' })
    expect(misfit.stderr).toContain(
      'misfit.json:/answers/D1-01/value answer-value-unknown There is no answer “vielleicht”',
    )

    const { code, stderr } = await itcheckHere(
      'score',
      assessment,
      '--questionnaire',
      put('wrong.json', { format: 'x' }),
    )
    expect(code).toBe(1)
    expect(stderr).toContain('wrong.json:/format wrong-format')
  })

  it('takes another questionnaire than the one in the file when it is named', async () => {
    const files = bareFiles('named', first)
    const other = JSON.parse(readFileSync(files.questionnaire, 'utf8'))
    for (const question of other.domains[0].questions) question.must = false
    const { code, stdout } = await itcheckHere('score', files.itcheck, '--questionnaire', put('no-must.json', other))
    expect(code).toBe(0)
    expect(JSON.parse(stdout).overall.must.total).toBe(0)
  })

  it('opens an encrypted file with the password in the first line of another', async () => {
    const files = bareFiles('sealed', first)
    const plain = new Uint8Array(readFileSync(files.itcheck))
    const sealed = put('town.itcheck.age', accepted(await sealWithPassword(plain, 'Tasse Wolke', { workFactor: 4 })))
    const withPassword = (content: string) =>
      itcheckHere('score', sealed, '--password-file', put('password', new TextEncoder().encode(content)))
    const expected = await itcheckHere('score', files.itcheck)
    expect(expected.code).toBe(0)
    for (const content of ['Tasse Wolke', 'Tasse Wolke\n', '\ufeffTasse Wolke\r\nsecond line\n']) {
      expect(await withPassword(content)).toEqual(expected)
    }
    const wrong = await withPassword('Tasse Wolken\n')
    expect([wrong.code, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toMatch(/^\S*town\.itcheck\.age: age-password .*password/i)
    expect(wrong.stderr).not.toContain('\n')
    expect(wrong.stderr).not.toContain('Wolke')
    const empty = await withPassword('\nTasse Wolke')
    expect([empty.code, empty.stdout]).toEqual([2, ''])
    expect(empty.stderr).toContain('its first line is empty')
    const missing = await itcheckHere('score', sealed, '--password-file', join(folder, 'nowhere'))
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('nowhere: cannot be read')])
  })

  it.each([
    ['nothing', new Uint8Array(0), 'file-is-other'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'file-is-other'],
    ['half a ZIP', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'zip-damaged'],
    ['plain words', new TextEncoder().encode('Sehr geehrte Damen und Herren'), 'not-a-zip'],
    ['half a JSON', new TextEncoder().encode('{"format": '), 'not-json'],
    [
      'an encrypted file',
      new TextEncoder().encode('age-encryption.org/v1\n-> scrypt x 18\n'),
      '--password-file <file>',
    ],
  ])('calls %s not readable', async (_, bytes, said) => {
    const { code, stdout, stderr } = await itcheckHere('score', put('strange', bytes))
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
  })
})
