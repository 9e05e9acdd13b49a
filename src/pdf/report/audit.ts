import { EVIDENCE_DEPTHS } from '../../core/assessment/values.ts'
import { TEMPLATE_STATES } from '../../core/network/templateState.ts'
import { formatPercent } from '../../i18n/format.ts'
import { sectionHeading, subheading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import type { Run } from '../flow/passage.ts'
import { factsTable, type TableContent, table, tableHeight } from '../flow/table.ts'
import { STYLES } from '../theme.ts'
import { dateWords } from './dateWords.ts'
import { type Draft, ownWords } from './draft.ts'
import { factRow } from './factRow.ts'
import { listed } from './listed.ts'
import { overrides } from './overrides.ts'

/** mm */
const INTRODUCTION = 9

/** What the figures stand on: reference date, scope and people, how the answers are evidenced, what is left out and why, what was left standing on purpose. */
export function audit(draft: Draft): void {
  const { flow, t } = draft
  flow.newPage()
  sectionHeading(flow, t('audit'))
  factsTable(flow, 44, facts(draft))
  views(draft)
  providers(draft)
  evidence(draft)
  excluded(draft)
  overrides(draft)
}

function facts(draft: Draft) {
  const { report, t } = draft
  const { audit: header, municipality } = report
  const own = (text: string | null): Run =>
    text === null || text.trim() === ''
      ? { text: t('missing'), style: STYLES.note }
      : ownWords(draft, text.trim(), STYLES.small)
  const ours = (text: string): Run => ({ text, style: STYLES.small })
  const size = [
    ...(municipality.inhabitants === null ? [] : [t('inhabitants', { count: municipality.inhabitants })]),
    ...(municipality.workplaces === null ? [] : [t('workplaces', { count: municipality.workplaces })]),
  ]
  return [
    factRow(t('asOf'), ours(dateWords(draft, header.asOf))),
    factRow(t('coverage'), own(header.coverage)),
    factRow(t('occasion'), own(header.occasion)),
    factRow(t('fileNumber'), own(header.fileNumber)),
    ...(header.roles.length > 0 ? [factRow(t('roles'), own([...new Set(header.roles)].join(', ')))] : []),
    ...(size.length > 0 ? [factRow(t('size'), ours(size.join(', ')))] : []),
  ]
}

/** Whose answers count, where there was an assessor beside the municipality. */
function views({ flow, report, t }: Draft): void {
  if (!report.views) return
  const { assessor, confirmed, self, unsettled } = report.views
  const sentences = [
    ...(assessor > 0 ? [t('viewsAssessor', { count: assessor })] : []),
    ...(confirmed > 0 ? [t('viewsConfirmed', { count: confirmed })] : []),
    ...(self > 0 ? [t('viewsSelf', { count: self })] : []),
    ...(unsettled > 0 ? [t('viewsUnsettled', { count: unsettled })] : []),
  ]
  subheading(flow, t('views'))
  paragraph(flow, sentences.join(' '), STYLES.small)
}

/** How many questions providers have answered for their members, and what the municipality made of it. */
function providers(draft: Draft): void {
  const { flow, report, t } = draft
  if (report.providers.length === 0) return
  subheading(flow, t('providers'))
  factsTable(
    flow,
    44,
    report.providers.map(({ name, asOf, questions, counts }) => {
      const parts = TEMPLATE_STATES.filter((state) => counts[state] > 0).map((state) =>
        t(`providers-${state}`, { count: counts[state] }),
      )
      const text = t('providersAnswered', { count: questions, date: dateWords(draft, asOf), parts: parts.join(', ') })
      return factRow(t('provider'), ownWords(draft, name.trim(), STYLES.small), { text, style: STYLES.small })
    }),
  )
}

/** Beside the values, never in them [S29]; nothing while no level is known. */
function evidence(draft: Draft): void {
  const { flow, report, lang, t } = draft
  const shares = report.evidence
  if (!shares) return
  const cell = (text: string, style = STYLES.cell) => ({ runs: [{ text, style }] })
  const content: TableContent = {
    columns: [
      { head: t('evidenceDepth'), width: 44 },
      { head: t('evidenceMeaning'), width: 100 },
      { head: t('evidenceShare'), width: 20, align: 'right' },
    ],
    rows: EVIDENCE_DEPTHS.map((depth) => [
      { ...cell(t(`evidence-${depth}`), STYLES.cellStrong), head: true },
      cell(t(`meaning-${depth}`)),
      cell(formatPercent(shares[depth], lang)),
    ]),
  }
  subheading(flow, t('evidence'), tableHeight(flow, content) + INTRODUCTION)
  paragraph(flow, t('evidenceIntro'), STYLES.small)
  table(flow, content)
}

/** Nothing where everything is counted. */
function excluded(draft: Draft): void {
  const { flow, report, t } = draft
  const { notApplicable: na, outOfScope: out } = report
  const { absent, notApplicable } = report.excluded
  if (na + out === 0 && absent.length === 0) return
  subheading(flow, t('excluded'))
  paragraph(flow, excludedCounts(draft), STYLES.small)
  const things = absent.map((text): Run[] => [{ text, style: STYLES.small }])
  listed(draft, t('excludedAbsent'), things)
  const questions = notApplicable.map(({ text, reason, unconfirmed }): Run[] => [
    { text, style: STYLES.small },
    ...(reason === null ? [] : [ownWords(draft, reason, STYLES.note)]),
    ...(unconfirmed ? [{ text: t('excludedUnconfirmed'), style: STYLES.note }] : []),
  ])
  listed(draft, report.profile === 'internal' ? t('excludedNaReasons') : t('excludedNa'), questions)
}

/** Names only what there is. */
function excludedCounts({ report: { notApplicable: na, outOfScope: out }, t }: Draft): string {
  if (out === 0 && na > 0) return t('excludedNaCount', { na })
  return na === 0 ? t('excludedOutCount', { out }) : t('excludedBoth', { na, out })
}
