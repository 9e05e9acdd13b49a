import type { ReportStep } from '../../core/report/report.ts'
import { costWords } from '../../i18n/cost.ts'
import { sectionHeading } from '../flow/heading.ts'
import { numberedList } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import type { Run } from '../flow/passage.ts'
import { STYLES } from '../theme.ts'
import type { Draft } from './draft.ts'
import { needsTable } from './needsTable.ts'
import { hasNeed, noNeedText, urgencyWords } from './urgency.ts'

const STEPS = 6
/** mm of the introduction and the first step, which belong together */
const INTRO_AND_STEP = 34

/** How much there is to do, and the six things to begin with, each with its effort and cost [S25, S26]. */
export function firstSteps(draft: Draft): void {
  const { flow, report, t } = draft
  sectionHeading(flow, t('steps'))
  if (!hasNeed(report)) return paragraph(flow, noNeedText(draft))
  paragraph(flow, t('needIntro'))
  needsTable(draft)
  if (!report.namesMust) return paragraph(flow, t('stepsUnnamed'))
  flow.ensure(INTRO_AND_STEP)
  paragraph(flow, t('stepsIntro'), STYLES.body, 4)
  numberedList(
    flow,
    report.firstSteps.slice(0, STEPS).map((step) => runsOf(draft, step)),
  )
}

function runsOf(draft: Draft, step: ReportStep): Run[] {
  const { t } = draft
  const runs: Run[] = [
    { text: step.clarify ? t('stepClarify', { title: step.title }) : step.title, style: STYLES.strong },
    { text: factsOf(draft, step), style: STYLES.note },
  ]
  // what to begin with has been decided where the plan names a measure
  if (step.how !== '' && step.planned === null) runs.push({ text: step.how, style: STYLES.small })
  return runs
}

function factsOf(draft: Draft, step: ReportStep): string {
  const { t } = draft
  const facts = [urgencyWords(draft, step.need).name]
  if (step.days !== null) facts.push(t('stepDays', { count: step.days }))
  if (step.cost !== null) facts.push(t('stepCost', { cost: costWords(step.cost, draft.lang) }))
  if (step.quickWin) facts.push(t('stepQuickWin'))
  if (step.must) facts.push(t('stepMust'))
  if (step.planned !== null) facts.push(t('stepPlanned', { number: step.planned }))
  // a line may end between two facts, not in one
  return facts.map((fact) => fact.replaceAll(' ', '\u00a0')).join(' · ')
}
