import type { ScreenName } from '../parts/place.ts'

/** The code of each screen in a file of its own, loaded when the screen is opened or the browser has time. */
export const chunks = {
  overview: () => import('../screens/overview/OverviewScreen.tsx'),
  newAssessment: () => import('../screens/newAssessment/NewAssessmentScreen.tsx'),
  questions: () => import('../screens/questions/QuestionsScreen.tsx'),
  mustFirst: () => import('../screens/questions/MustFirstScreen.tsx'),
  visit: () => import('../screens/visit/VisitScreen.tsx'),
  result: () => import('../screens/result/ResultScreen.tsx'),
  standards: () => import('../screens/standards/StandardsScreen.tsx'),
  proposals: () => import('../screens/proposals/ProposalsScreen.tsx'),
  plan: () => import('../screens/plan/PlanScreen.tsx'),
  whatIf: () => import('../screens/whatIf/WhatIfScreen.tsx'),
  targets: () => import('../screens/targets/TargetsScreen.tsx'),
  deviations: () => import('../screens/deviations/DeviationsScreen.tsx'),
  report: () => import('../screens/report/ReportScreen.tsx'),
  contribution: () => import('../screens/contribution/ContributionScreen.tsx'),
  details: () => import('../screens/newAssessment/DetailsScreen.tsx'),
  history: () => import('../screens/history/HistoryScreen.tsx'),
  signOff: () => import('../screens/signOff/SignOffScreen.tsx'),
  upgrade: () => import('../screens/upgrade/UpgradeScreen.tsx'),
  comparison: () => import('../screens/comparison/ComparisonScreen.tsx'),
  overTime: () => import('../screens/comparison/OverTimeScreen.tsx'),
  towns: () => import('../screens/comparison/TownsScreen.tsx'),
  practice: () => import('../screens/practice/PracticeScreen.tsx'),
  network: () => import('../screens/network/NetworkScreen.tsx'),
  questionnaires: () => import('../screens/questionnaires/QuestionnairesScreen.tsx'),
  questionnaireVersions: () => import('../screens/questionnaireVersions/QuestionnaireVersionsScreen.tsx'),
  data: () => import('../screens/data/DataScreen.tsx'),
  approval: () => import('../screens/approval/ApprovalScreen.tsx'),
  help: () => import('../screens/help/HelpScreen.tsx'),
} satisfies Readonly<Record<ScreenName, () => Promise<unknown>>>

/** Only for browsers that lack something. */
export const loadAbilityNotices = () => import('./AbilityNotices.tsx')

let quiet = 0

/** While it is, a part that cannot be loaded is told by the one who wanted it, or concerns nobody yet. */
export function isLoadingQuietly(): boolean {
  return quiet > 0
}

/** Has a part that cannot be loaded be told by the caller. */
export async function quietly(load: () => Promise<unknown>): Promise<void> {
  quiet++
  try {
    await load()
  } finally {
    quiet--
  }
}

/** Rejects when the file is gone after an update, or the network is. */
export function loadChunk(screen: ScreenName): Promise<void> {
  return quietly(chunks[screen])
}

/** One after the other, so that a click in between finds the line free. */
export async function preloadChunks(): Promise<void> {
  try {
    for (const load of Object.values(chunks)) await quietly(load)
  } catch {
    // offline without a service worker, or a new version on the server: told when the screen is wanted
  }
}

/** Calls back when the browser has nothing to do; Safari cannot tell and waits two seconds instead. */
export function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(callback, { timeout: 10_000 })
  else setTimeout(callback, 2000)
}
