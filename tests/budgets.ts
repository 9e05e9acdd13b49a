import { gzipSync } from 'node:zlib'
import type { ScreenName } from '../src/parts/place.ts'

/**
 * What each part of the built app may weigh, in bytes as gzip -9 makes them (fonts as they are), measured on 27 November 2026. Parts are
 * files below assets/, their names without checksum; several files of one name are one part. Parts below 2 kB need no line.
 * `npm run bench -- --parts size` prints what they weigh now.
 */
export const PARTS: Readonly<Record<string, number>> = {
  'pdf.worker.min.js': 306_075,
  'drawPdf.worker.js': 219_963,
  'shared.js': 205_678,
  'drawPdf.js': 178_378,
  'openPdf.js': 132_824,
  'index.js': 114_851,
  'CartesianChart.js': 89_774,
  'age.worker.js': 75_676,
  'HelpScreen.js': 58_817,
  'pack.worker.js': 46_918,
  'FiraSans-Bold.ttf': 30_890,
  'ReportScreen.js': 29_724,
  'FiraSans-Regular.ttf': 29_098,
  'carryOut.js': 26_209,
  'zod.js': 25_468,
  'fira-sans-600.woff2': 23_536,
  'PlanScreen.js': 23_161,
  'fira-sans-500.woff2': 22_380,
  'fira-sans-400.woff2': 22_312,
  'index.css': 21_805,
  'ResultScreen.js': 21_404,
  'OverTimeScreen.js': 18_714,
  'TownsScreen.js': 14_579,
  'VisitScreen.js': 14_572,
  'DataScreen.js': 14_376,
  'forms.js': 13_807,
  'EvidencePanel.js': 13_120,
  'SignOffScreen.js': 12_930,
  'fullSample.js': 11_405,
  'WhatIfScreen.js': 11_381,
  'ProposalsScreen.js': 11_315,
  'QuestionnaireVersionsScreen.js': 9_432,
  'DomainBars.js': 8_753,
  'UpgradeScreen.js': 8_499,
  'HistoryScreen.js': 7_369,
  'TargetsScreen.js': 7_092,
  'shared.css': 7_088,
  'TemplateScreen.js': 6_898,
  'QuestionnairesScreen.js': 6_825,
  'QuestionsScreen.js': 6_823,
  'NetworkScreen.js': 6_736,
  'StandardsScreen.js': 6_218,
  'GivePracticeDialog.js': 6_122,
  'browser.js': 5_992,
  'standardLists.js': 5_631,
  'OverviewScreen.js': 5_572,
  'ImportDialog.js': 5_222,
  'passwordKey.worker.js': 5_175,
  'TourGuide.js': 5_444,
  'FollowUpDialog.js': 4_496,
  'exportPlan.js': 4_107,
  'ContributionScreen.js': 3_556,
  'photo.worker.js': 3_367,
  'TemplateDialog.js': 3_260,
  'writeXlsx.js': 3_259,
  'NewAssessmentScreen.js': 3_238,
  'ForeignDialog.js': 3_172,
  'parse.js': 3_021,
  'sample.js': 2_851,
  'PracticeScreen.js': 2_782,
  'exportAnswers.js': 2_658,
  'enter.js': 2_548,
  'HandOutDialog.js': 2_483,
  'DeviationsScreen.js': 2_334,
  'DiskLine.js': 2_328,
  'readContributions.js': 2_300,
  'MergeDialog.js': 2_276,
  'ProviderPanels.js': 2_199,
  'OutageNotice.js': 2_041,
  'readImage.js': 2_025,
  'ManyAssessments.js': 2_018,
}

/** What an address costs while nothing is cached: requests, and bytes beyond those of the files that the empty overview asks for. */
export const SCREENS: Readonly<Record<ScreenName, { readonly requests: number; readonly bytes: number }>> = {
  overview: { requests: 13, bytes: 195_160 },
  questions: { requests: 27, bytes: 232_261 },
  mustFirst: { requests: 22, bytes: 204_899 },
  visit: { requests: 23, bytes: 238_173 },
  result: { requests: 27, bytes: 367_107 },
  standards: { requests: 25, bytes: 256_256 },
  proposals: { requests: 23, bytes: 233_600 },
  plan: { requests: 24, bytes: 268_714 },
  whatIf: { requests: 25, bytes: 332_002 },
  targets: { requests: 23, bytes: 229_306 },
  report: { requests: 30, bytes: 267_914 },
  contribution: { requests: 26, bytes: 273_979 },
  details: { requests: 24, bytes: 224_834 },
  history: { requests: 23, bytes: 229_355 },
  signOff: { requests: 23, bytes: 235_007 },
  upgrade: { requests: 24, bytes: 253_137 },
  template: { requests: 27, bytes: 255_735 },
  deviations: { requests: 20, bytes: 203_295 },
  overTime: { requests: 23, bytes: 333_787 },
  questionnaireVersions: { requests: 20, bytes: 210_740 },
  newAssessment: { requests: 24, bytes: 226_181 },
  comparison: { requests: 21, bytes: 222_917 },
  towns: { requests: 25, bytes: 260_334 },
  practice: { requests: 26, bytes: 251_095 },
  network: { requests: 22, bytes: 228_797 },
  questionnaires: { requests: 22, bytes: 228_430 },
  data: { requests: 24, bytes: 258_720 },
  approval: { requests: 16, bytes: 194_648 },
  help: { requests: 22, bytes: 281_078 },
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
