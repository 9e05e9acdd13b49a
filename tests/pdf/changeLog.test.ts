import { describe, expect, it } from 'vitest'
import type { LogEntry } from '../../src/core/assessment/schema.ts'
import { issueReport } from '../../src/core/report/issueReport.ts'
import { PLAIN_ORDER } from '../../src/core/report/plainOrder.ts'
import type { Profile } from '../../src/core/report/report.ts'
import { heard } from './heard.ts'
import { musterstadtWithPlan, RELEASE } from './samplePublicReports.ts'

const LOGGED = 'PROTOKOLLWORT'
const SIGNED = 'UNTERSCHRIFTSWORT'
const AT = '2026-12-01T10:00:00.000Z'

const entry = (i: number, path: string, part: Partial<LogEntry>): LogEntry => ({
  id: `${LOGGED}-${i}`,
  at: AT,
  tab: LOGGED,
  role: `${LOGGED} ISB`,
  path,
  ...part,
})

const told = musterstadtWithPlan().with({
  log: [
    entry(1, '/answers/BAK-02/comment', { before: `${LOGGED} vorher`, after: `${LOGGED} nachher` }),
    entry(2, '/answers/BAK-02/note', { after: LOGGED }),
    entry(3, '/measures/m1', { before: { id: 'm1', title: LOGGED, questions: ['BAK-02'], status: 'open' } }),
    entry(4, '/title', { before: LOGGED, after: LOGGED }),
    entry(5, `/${LOGGED}`, { after: { [LOGGED]: [LOGGED] } }),
  ],
  signOff: [
    { side: 'municipality', role: `${SIGNED} Leitung`, name: SIGNED, on: '2026-12-01', at: AT },
    { kind: 'reopened', at: AT, reason: `${SIGNED} Grund`, by: { role: SIGNED } },
    { side: 'assessor', role: `${SIGNED} Beratung`, on: '2026-12-02', at: AT },
  ],
})

function reportFor(profile: Profile) {
  const { questionnaire } = told
  const assessment = told.assessment()
  const input = { questionnaire, assessment, fingerprint: 'f'.repeat(64), previous: null, lists: new Map() }
  return issueReport(input, { ...PLAIN_ORDER, profile, lang: 'de', date: '2026-12-04', notes: true, release: RELEASE })
}

describe('who changed what', () => {
  it.each(['public', 'council', 'internal'] as const)('stands in no report: %s', async (profile) => {
    const report = reportFor(profile)
    expect(JSON.stringify(report)).not.toContain(LOGGED)
    if (profile !== 'internal') expect((await heard(report)).text).not.toContain(LOGGED)
  })

  it('and who signed or reopened, and why, is not for the public', async () => {
    const report = reportFor('public')
    expect(JSON.stringify(report)).not.toContain(SIGNED)
    expect((await heard(report)).text).not.toContain(SIGNED)
    // the words are found where they belong
    expect(JSON.stringify(reportFor('council'))).toContain(`${SIGNED} Grund`)
  })
})
