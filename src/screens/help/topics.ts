import { aboutHelp } from '../../i18n/help/about.ts'
import { accessibilityHelp } from '../../i18n/help/accessibility.ts'
import { exampleHelp } from '../../i18n/help/example.ts'
import { faqHelp } from '../../i18n/help/faq.ts'
import { filesHelp } from '../../i18n/help/files.ts'
import { firstStepsHelp } from '../../i18n/help/firstSteps.ts'
import { keyboardHelp } from '../../i18n/help/keyboard.ts'
import { licencesHelp } from '../../i18n/help/licences.ts'
import { limitsHelp } from '../../i18n/help/limits.ts'
import { measuresHelp } from '../../i18n/help/measures.ts'
import { networkHelp } from '../../i18n/help/network.ts'
import { onSiteHelp } from '../../i18n/help/onSite.ts'
import { overTimeHelp } from '../../i18n/help/overTime.ts'
import { privacyHelp } from '../../i18n/help/privacy.ts'
import { questionsHelp } from '../../i18n/help/questions.ts'
import { reportHelp } from '../../i18n/help/report.ts'
import { resultHelp } from '../../i18n/help/result.ts'
import { scoringHelp } from '../../i18n/help/scoring.ts'
import { staffCouncilHelp } from '../../i18n/help/staffCouncil.ts'
import { storageHelp } from '../../i18n/help/storage.ts'
import { termsHelp } from '../../i18n/help/terms.ts'
import { threatsHelp } from '../../i18n/help/threats.ts'

/** In the order of the manual. The names are segments of addresses (`#/hilfe/rechnen`) and keys of the titles in `i18n/help`. */
export const TOPICS = {
  'erste-schritte': firstStepsHelp,
  faq: faqHelp,
  fragen: questionsHelp,
  ergebnis: resultHelp,
  massnahmen: measuresHelp,
  bericht: reportHelp,
  'vor-ort': onSiteHelp,
  'ueber-die-jahre': overTimeHelp,
  netzwerk: networkHelp,
  rechnen: scoringHelp,
  beispiel: exampleHelp,
  speicherung: storageHelp,
  dateien: filesHelp,
  datenschutz: privacyHelp,
  personalrat: staffCouncilHelp,
  schutz: threatsHelp,
  tastatur: keyboardHelp,
  begriffe: termsHelp,
  barrierefreiheit: accessibilityHelp,
  grenzen: limitsHelp,
  lizenzen: licencesHelp,
  ueber: aboutHelp,
} as const

export type Topic = keyof typeof TOPICS

export const TOPIC_NAMES = Object.keys(TOPICS) as readonly Topic[]

/** The parts of the manual; every topic stands in one of them, which the test beside this file sees to. */
export const PARTS = {
  partBegin: ['erste-schritte', 'faq'],
  partPages: ['fragen', 'ergebnis', 'massnahmen', 'bericht', 'vor-ort', 'ueber-die-jahre', 'netzwerk'],
  partScoring: ['rechnen', 'beispiel'],
  partData: ['speicherung', 'dateien', 'datenschutz', 'personalrat', 'schutz'],
  partMore: ['tastatur', 'begriffe', 'barrierefreiheit', 'grenzen', 'lizenzen', 'ueber'],
} as const satisfies Readonly<Record<string, readonly Topic[]>>

export const PART_NAMES = Object.keys(PARTS) as readonly (keyof typeof PARTS)[]

export function isTopic(name: string): name is Topic {
  return Object.hasOwn(TOPICS, name)
}
