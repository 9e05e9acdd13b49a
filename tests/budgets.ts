import { gzipSync } from 'node:zlib'
import type { ScreenName } from '../src/parts/place.ts'

/**
 * What each part of the built app may weigh, in bytes as gzip -9 makes them (fonts as they are), measured on 27 November 2026. Parts are
 * files below assets/, their names without checksum; several files of one name are one part. Parts below 2 kB need no line.
 * `npm run bench -- --parts size` prints what they weigh now.
 */
export const PARTS: Readonly<Record<string, number>> = {
  'pdf.worker.min.js': 306_075,
  'drawPdf.worker.js': 220_786,
  'shared.js': 212_029,
  'drawPdf.js': 179_244,
  'openPdf.js': 132_865,
  'index.js': 116_103,
  'CartesianChart.js': 89_774,
  'age.worker.js': 75_682,
  'HelpScreen.js': 59_625,
  'pack.worker.js': 46_937,
  'FiraSans-Bold.ttf': 30_890,
  'ReportScreen.js': 29_725,
  'FiraSans-Regular.ttf': 29_098,
  'carryOut.js': 26_230,
  'zod.js': 25_468,
  'fira-sans-600.woff2': 23_536,
  'PlanScreen.js': 23_218,
  'fira-sans-500.woff2': 22_380,
  'fira-sans-400.woff2': 22_312,
  'index.css': 22_078,
  'ResultScreen.js': 21_423,
  'OverTimeScreen.js': 18_642,
  'TownsScreen.js': 14_587,
  'VisitScreen.js': 14_557,
  'DataScreen.js': 14_508,
  'forms.js': 13_806,
  'EvidencePanel.js': 13_113,
  'SignOffScreen.js': 13_076,
  'fullSample.js': 11_407,
  'WhatIfScreen.js': 11_368,
  'ProposalsScreen.js': 11_375,
  'QuestionnaireVersionsScreen.js': 9_435,
  'DomainBars.js': 8_771,
  'UpgradeScreen.js': 8_487,
  'HistoryScreen.js': 7_363,
  'TargetsScreen.js': 7_103,
  'shared.css': 7_646,
  'TemplateScreen.js': 6_904,
  'QuestionnairesScreen.js': 6_860,
  'QuestionsScreen.js': 7_755,
  'NetworkScreen.js': 6_601,
  'StandardsScreen.js': 6_206,
  'GivePracticeDialog.js': 6_058,
  'browser.js': 5_992,
  'standardLists.js': 5_631,
  'OverviewScreen.js': 5_939,
  'ImportDialog.js': 5_390,
  'passwordKey.worker.js': 5_175,
  'TourGuide.js': 5_441,
  'FollowUpDialog.js': 4_530,
  'exportPlan.js': 4_092,
  'ContributionScreen.js': 3_498,
  'photo.worker.js': 3_367,
  'TemplateDialog.js': 3_263,
  'writeXlsx.js': 3_259,
  'NewAssessmentScreen.js': 3_234,
  'ForeignDialog.js': 3_141,
  'parse.js': 3_022,
  'sample.js': 2_850,
  'PracticeScreen.js': 2_815,
  'exportAnswers.js': 2_645,
  'enter.js': 2_581,
  'HandOutDialog.js': 2_566,
  'DeviationsScreen.js': 2_352,
  'DiskLine.js': 2_361,
  'readContributions.js': 2_294,
  'MergeDialog.js': 2_329,
  'ProviderPanels.js': 2_206,
  'OutageNotice.js': 2_044,
  'readImage.js': 2_023,
  'ManyAssessments.js': 2_010,
}

/** What an address costs while nothing is cached: requests, and bytes beyond those of the files that the empty overview asks for. */
export const SCREENS: Readonly<Record<ScreenName, { readonly requests: number; readonly bytes: number }>> = {
  overview: { requests: 14, bytes: 197_806 },
  questions: { requests: 26, bytes: 85_228 },
  mustFirst: { requests: 24, bytes: 119_044 },
  visit: { requests: 25, bytes: 135_663 },
  result: { requests: 29, bytes: 264_608 },
  standards: { requests: 27, bytes: 153_709 },
  proposals: { requests: 25, bytes: 131_125 },
  plan: { requests: 26, bytes: 166_236 },
  whatIf: { requests: 27, bytes: 229_472 },
  targets: { requests: 25, bytes: 126_782 },
  report: { requests: 36, bytes: 274_329 },
  contribution: { requests: 30, bytes: 275_568 },
  details: { requests: 28, bytes: 226_624 },
  history: { requests: 25, bytes: 126_814 },
  signOff: { requests: 29, bytes: 241_567 },
  upgrade: { requests: 28, bytes: 242_506 },
  template: { requests: 31, bytes: 257_390 },
  deviations: { requests: 22, bytes: 116_838 },
  overTime: { requests: 27, bytes: 339_155 },
  questionnaireVersions: { requests: 24, bytes: 216_184 },
  newAssessment: { requests: 26, bytes: 123_740 },
  comparison: { requests: 23, bytes: 120_379 },
  towns: { requests: 31, bytes: 266_759 },
  practice: { requests: 30, bytes: 252_793 },
  network: { requests: 26, bytes: 230_311 },
  questionnaires: { requests: 26, bytes: 230_114 },
  data: { requests: 29, bytes: 260_798 },
  approval: { requests: 18, bytes: 107_902 },
  help: { requests: 24, bytes: 179_351 },
}

/** Bytes below which a part needs no budget of its own; those without one have one together. */
export const SMALL = 2000
export const SMALL_TOGETHER = 70_825

/** Changes of a sentence or two need no new number; those that do are looked at. */
export function allowed(measured: number): number {
  return Math.round(measured * 1.05) + 1000
}

/** For requests, which come one at a time. */
export const REQUESTS_MORE = 2

/** Bytes on their way from a server. @param name of a file */
export function sentBytes(name: string, content: Uint8Array): number {
  return name.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length
}

/** Bytes of every part of a build, the largest first. @param files of the built app by their address */
export function weighParts(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, number> {
  const parts = new Map<string, number>()
  for (const [name, content] of files) {
    const [, stem, extension] = /^assets\/(.+)-[\w-]{8}(\.\w+)$/.exec(name) ?? []
    if (stem === undefined) continue
    const part = `${stem}${extension}`
    parts.set(part, (parts.get(part) ?? 0) + sentBytes(name, content))
  }
  return new Map([...parts].sort(([, a], [, b]) => b - a))
}

/** Of parts without a budget. */
export function smallTogether(parts: ReadonlyMap<string, number>): number {
  return [...parts].reduce((sum, [part, bytes]) => (Object.hasOwn(PARTS, part) ? sum : sum + bytes), 0)
}
