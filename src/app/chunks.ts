import type { ScreenName } from '../parts/place.ts'

/** The code of each screen in a file of its own, loaded when the screen is opened or the browser has time. */
export const chunks = {
  overview: () => import('../screens/overview/OverviewScreen.tsx'),
  newAssessment: () => import('../screens/newAssessment/NewAssessmentScreen.tsx'),
  questions: () => import('../screens/questions/QuestionsScreen.tsx'),
  result: () => import('../screens/result/ResultScreen.tsx'),
  report: () => import('../screens/report/ReportScreen.tsx'),
  details: () => import('../screens/newAssessment/DetailsScreen.tsx'),
  data: () => import('../screens/data/DataScreen.tsx'),
  help: () => import('../screens/help/HelpScreen.tsx'),
} satisfies Readonly<Record<ScreenName, () => Promise<unknown>>>

let preloading = false

/** While it is, a file that cannot be loaded concerns nobody yet. */
export function isPreloading(): boolean {
  return preloading
}

/** One after the other, so that a click in between finds the line free. */
export async function preloadChunks(): Promise<void> {
  preloading = true
  try {
    for (const load of Object.values(chunks)) await load()
  } catch {
    // offline without a service worker, or a new version on the server: told when the screen is wanted
  } finally {
    preloading = false
  }
}

/** Calls back when the browser has nothing to do; Safari cannot tell and waits two seconds instead. */
export function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(callback, { timeout: 10_000 })
  else setTimeout(callback, 2000)
}
