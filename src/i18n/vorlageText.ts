import type { CouncilVorlage, PublicVorlage, Vorlage } from '../core/report/vorlage.ts'
import { formatDate } from './format.ts'
import { councilFacts, publicFacts } from './vorlageFacts.ts'
import { councilProposal, publicProposal } from './vorlageProposal.ts'
import { councilMoney, councilStaff, publicMoney, publicStaff } from './vorlageSums.ts'
import { dashes, type VorlageWords, vorlageWords } from './vorlageWords.ts'

/** A field of a Vorlage: its name in the council's system and what is pasted there. Paragraphs are separated by an empty line. */
export interface VorlagePart {
  readonly id: 'subject' | 'proposal' | 'facts' | 'money' | 'staff' | 'session' | 'attachments'
  readonly title: string
  readonly text: string
}

/** In the order in which a Vorlage has them. */
export function vorlageParts(vorlage: Vorlage): VorlagePart[] {
  const words = vorlageWords(vorlage.choices.lang)
  const { t } = words
  const [proposal, facts, money, staff] =
    vorlage.readers === 'public' ? publicTexts(vorlage, words) : councilTexts(vorlage, words)
  return [
    { id: 'subject', title: t('partSubject'), text: subjectOf(vorlage, words) },
    { id: 'proposal', title: t('partProposal'), text: proposal },
    { id: 'facts', title: t('partFacts'), text: facts },
    { id: 'money', title: t('partMoney'), text: money },
    { id: 'staff', title: t('partStaff'), text: staff },
    { id: 'session', title: t('partSession'), text: `${t(`session-${vorlage.readers}`)} ${t('decides')}` },
    { id: 'attachments', title: t('partAttachments'), text: attachmentsOf(vorlage, words) },
  ]
}

/** The whole text, each part under its name. */
export function vorlageText(parts: readonly VorlagePart[]): string {
  return `${parts.map(({ title, text }) => `${title}\n\n${text}`).join('\n\n\n')}\n`
}

type Texts = readonly [proposal: string, facts: string, money: string, staff: string]

function publicTexts(vorlage: PublicVorlage, words: VorlageWords): Texts {
  return [
    publicProposal(vorlage, words),
    publicFacts(vorlage, words),
    publicMoney(vorlage, words),
    publicStaff(vorlage, words),
  ]
}

function councilTexts(vorlage: CouncilVorlage, words: VorlageWords): Texts {
  return [
    councilProposal(vorlage, words),
    councilFacts(vorlage, words),
    councilMoney(vorlage, words),
    councilStaff(vorlage, words),
  ]
}

function subjectOf({ choices, municipality, asOf }: Vorlage, { t, language }: VorlageWords): string {
  const subject = t(`subject-${choices.kind}`, { date: formatDate(asOf, language) })
  const name = municipality.trim()
  return name === '' ? subject : t('subjectOf', { municipality: name, subject })
}

/** Whether there is a plan is not said in public. */
function attachmentsOf(vorlage: Vorlage, { t }: VorlageWords): string {
  const planned = vorlage.readers === 'council' && vorlage.plan !== null
  return [
    t('attachmentsPublic'),
    dashes([t('reportPublic')]),
    t('attachmentsCouncil'),
    dashes([t('reportCouncil'), ...(planned ? [t('planAttached')] : [])]),
  ].join('\n')
}
