import { aboutHelp } from '../../i18n/help/about.ts'
import { accessibilityHelp } from '../../i18n/help/accessibility.ts'
import { filesHelp } from '../../i18n/help/files.ts'
import { keyboardHelp } from '../../i18n/help/keyboard.ts'
import { licencesHelp } from '../../i18n/help/licences.ts'
import { limitsHelp } from '../../i18n/help/limits.ts'
import { measuresHelp } from '../../i18n/help/measures.ts'
import { networkHelp } from '../../i18n/help/network.ts'
import { onSiteHelp } from '../../i18n/help/onSite.ts'
import { overTimeHelp } from '../../i18n/help/overTime.ts'
import { privacyHelp } from '../../i18n/help/privacy.ts'
import { scoringHelp } from '../../i18n/help/scoring.ts'
import { storageHelp } from '../../i18n/help/storage.ts'
import { threatsHelp } from '../../i18n/help/threats.ts'

/** The names are segments of addresses (`#/hilfe/rechnen`) and keys of the titles in `i18n/help`. */
export const TOPICS = {
  rechnen: scoringHelp,
  massnahmen: measuresHelp,
  'vor-ort': onSiteHelp,
  'ueber-die-jahre': overTimeHelp,
  netzwerk: networkHelp,
  tastatur: keyboardHelp,
  speicherung: storageHelp,
  dateien: filesHelp,
  datenschutz: privacyHelp,
  schutz: threatsHelp,
  barrierefreiheit: accessibilityHelp,
  grenzen: limitsHelp,
  lizenzen: licencesHelp,
  ueber: aboutHelp,
} as const

export type Topic = keyof typeof TOPICS

export const TOPIC_NAMES = Object.keys(TOPICS) as readonly Topic[]

export function isTopic(name: string): name is Topic {
  return Object.hasOwn(TOPICS, name)
}
