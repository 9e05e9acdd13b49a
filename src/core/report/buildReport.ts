import type { Assessment } from '../assessment/schema.ts'
import { type AcceptedRisk, acceptedRisks } from '../plan/decisions.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { effortDays, isQuickWin } from '../scoring/effort.ts'
import { explainStufe } from '../scoring/explainStufe.ts'
import { levelDistribution } from '../scoring/levelDistribution.ts'
import { type QuestionState, questionStates } from '../scoring/questionState.ts'
import { score } from '../scoring/score.ts'
import { isApplicable, type NEEDS, type Need, type Score } from '../scoring/score.types.ts'
import { textIn } from '../text.ts'
import { basisOf, viewFigures } from '../views/viewFigures.ts'
import { buildPlanReport, type PlanReport } from './planReport.ts'
import type {
  InnerLabel,
  InnerProfile,
  Report,
  ReportDomain,
  ReportMust,
  ReportQuestion,
  ReportStep,
} from './report.ts'
import { reportPlan } from './reportPlan.ts'
import { reportQuestions } from './reportQuestions.ts'

export interface ReportInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  /** of exactly this content, see `fingerprint` */
  readonly fingerprint: string | null
}

export interface ReportOptions {
  readonly profile: InnerProfile
  /** of the report's words; texts of the questionnaire fall back to its first language */
  readonly lang: string
  /** YYYY-MM-DD, an input: the same input gives the same report on every day */
  readonly date: string
  /** AMBER+STRICT unless told otherwise */
  readonly tlp?: InnerLabel
}

/** The one result from which screen, PDF and command line draw: already cut to its profile, ordered and grouped [S23]. */
export function buildReport(input: ReportInput, { profile, lang, date, tlp }: ReportOptions): Report {
  const { questionnaire, assessment } = input
  const result = score(questionnaire, assessment)
  const states = questionStates(questionnaire, assessment)
  const say = (text: Readonly<Record<string, string>>) => textIn(text, lang, questionnaire.languages[0] ?? 'de')
  const byId = new Map(states.map((state) => [state.question.id, state]))
  const plan = buildPlanReport(input, { lang, today: date })
  const risks = acceptedRisks(assessment, date)
  const mustWith = (status: 'met' | 'missed' | 'unclear' | 'open') =>
    states.filter((state) => state.must === status).map((state) => reportMust(state, risks, say))
  const questions =
    profile === 'internal'
      ? reportQuestions({ questionnaire, assessment, states, needs: result.needs, risks, say })
      : null
  const { overall } = result
  const views = viewFigures(assessment, questionnaire)

  return {
    profile,
    tlp: tlp ?? 'TLP:AMBER+STRICT',
    lang,
    userLang: assessment.language,
    date,
    municipality: municipalityOf(assessment),
    audit: auditOf(assessment, date),
    questionnaire: {
      id: questionnaire.id,
      version: questionnaire.version,
      title: say(questionnaire.title),
      questions: states.length,
      minimumOnly: questionnaire.stages === 'minimum-only',
      standards: (questionnaire.standards ?? []).map((standard) => `${standard.title} (${standard.edition})`),
    },
    stage: {
      stage: overall.stage,
      onlyUnclear: overall.stage === 'below-minimum' && overall.must.missed === 0,
      provisional: overall.provisional,
    },
    must: {
      counts: overall.must,
      met: mustWith('met'),
      missed: mustWith('missed'),
      unclear: mustWith('unclear'),
      open: mustWith('open'),
    },
    overall,
    domains: reportDomains(questionnaire, result, states, questions, say),
    firstSteps: result.needs.slice(0, 6).flatMap((need) => reportStep(need, byId.get(need.question), plan, say)),
    needCounts: countNeeds(result.needs),
    plan: reportPlan(plan, result),
    toClarify: states.filter((state) => state.status === 'unknown').map((state) => say(state.question.text)),
    notApplicable: states.filter((state) => state.status === 'na').length,
    outOfScope: states.filter((state) => state.status === 'out').length,
    basis: basisOf(views),
    views,
    fingerprint: input.fingerprint,
  }
}

type Say = (text: Readonly<Record<string, string>>) => string
type Risks = ReadonlyMap<string, AcceptedRisk>

function municipalityOf({ municipality }: Assessment): Report['municipality'] {
  return {
    name: municipality.name,
    state: municipality.state ?? null,
    inhabitants: municipality.inhabitants ?? null,
    workplaces: municipality.workplaces ?? null,
    kind: municipality.kind ?? null,
  }
}

function auditOf({ audit }: Assessment, date: string): Report['audit'] {
  return {
    asOf: audit.asOf ?? date,
    coverage: audit.coverage || null,
    occasion: audit.occasion || null,
    fileNumber: audit.fileNumber || null,
    roles: (audit.participants ?? []).map((participant) => participant.role).filter((role) => role !== ''),
  }
}

/** A consequence is stated for what is missed only: of what nobody knows, nothing is claimed [S2]. */
function reportMust({ question, domain, must, status }: QuestionState, risks: Risks, say: Say): ReportMust {
  return {
    id: question.id,
    domain: say(domain.title),
    text: say(question.text),
    consequence: must === 'missed' && question.consequence ? say(question.consequence) : null,
    reason: must !== 'unclear' ? null : status === 'unknown' ? 'unknown' : 'unconfirmed',
    risk: must === 'missed' ? (risks.get(question.id) ?? null) : null,
  }
}

function reportDomains(
  questionnaire: Questionnaire,
  result: Score,
  states: readonly QuestionState[],
  /** `null` where the profile cuts them */
  questions: readonly ReportQuestion[] | null,
  say: Say,
): ReportDomain[] {
  return questionnaire.domains.flatMap((domain, i) => {
    const domainScore = result.domains[i]
    if (!domainScore) return []
    const own = states.filter((state) => state.domain === domain)
    const cappedBy = isApplicable(domainScore) ? domainScore.cappedBy : []
    return {
      id: domain.id,
      title: say(domain.title),
      top: Math.max(...own.map((state) => state.top)),
      score: domainScore,
      cappedBy: own
        .filter((s) => cappedBy.includes(s.question.id))
        .map((s) => ({ id: s.question.id, text: say(s.question.text) })),
      distribution: levelDistribution(own),
      explanation: questions && explainStufe(own),
      questions: questions?.filter((question) => question.domain === domain.id) ?? [],
    }
  })
}

function reportStep(need: Need, state: QuestionState | undefined, plan: PlanReport, say: Say): ReportStep[] {
  const measure = state?.question.measure
  if (!state) return []
  const { question, domain, level } = state
  return [
    {
      question: question.id,
      domain: say(domain.title),
      title: say(measure?.title ?? question.text),
      need: need.need,
      must: question.must === true,
      clarify: need.clarify,
      how: measure ? say((level ?? 0) >= 2 ? measure.complete : measure.start) : '',
      days: measure ? effortDays(measure.effort) : null,
      cost: measure?.cost ?? null,
      quickWin: measure !== undefined && isQuickWin(need.need, measure.effort),
      planned: plan.rows.find(({ questions }) => questions.some(({ id }) => id === question.id))?.number ?? null,
    },
  ]
}

function countNeeds(needs: readonly Need[]): Report['needCounts'] {
  const count = (name: (typeof NEEDS)[number]) => needs.filter((need) => need.need === name).length
  return {
    sofort: count('sofort'),
    kurzfristig: count('kurzfristig'),
    mittelfristig: count('mittelfristig'),
    laufend: count('laufend'),
  }
}
