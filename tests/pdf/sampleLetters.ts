import { buildLetter, letterCandidates } from '../../src/core/report/buildLetter.ts'
import type { LetterChoices, ProviderLetter } from '../../src/core/report/providerLetter.ts'
import { fullSampleAssessment } from '../../src/files/fullSample.ts'
import { FULL_CHECK, openShipped } from '../content/openShipped.ts'
import { type Scenario, scenario } from '../scenario.ts'
import { HOSTILE } from './hostileTexts.ts'
import { municipalCheck } from './municipalCheck.ts'

/** Letters to the provider as a municipality would send them, all made by `buildLetter`. */

const FINGERPRINT = '3f7a9c0e51d2b8846c1f0a7de93b5284'.repeat(2)
const CHOICES = {
  addressee: 'Kommunales Rechenzentrum Mitte\nAm Markt 1, 12345 Musterstadt',
  sender: 'IT-Leitung',
  deadline: '2027-01-15',
  lang: 'de',
  date: '2026-12-04',
}

const musterstadt = scenario(openShipped(FULL_CHECK)).with(fullSampleAssessment())

function letterOf(told: Scenario, choices: Partial<LetterChoices> = {}, all = false): ProviderLetter {
  const { questionnaire } = told
  const assessment = told.assessment()
  const questions = letterCandidates(questionnaire, assessment)
    .filter(({ reason }) => all || reason === 'unknown')
    .map(({ state }) => state.question.id)
  return buildLetter({ questionnaire, assessment, fingerprint: FINGERPRINT }, { ...CHOICES, questions, ...choices })
}

/** What Musterstadt does not know. */
export function musterstadtLetter(choices: Partial<LetterChoices> = {}): ProviderLetter {
  return letterOf(musterstadt, choices)
}

/** Also everything that a provider does: several pages. */
function longLetter(): ProviderLetter {
  return letterOf(musterstadt, {}, true)
}

/** A questionnaire without English texts, in English. */
function untranslatedLetter(): ProviderLetter {
  return letterOf(scenario(municipalCheck()).unknown('BAK-02').unknown('NET-01'), { lang: 'en' })
}

/** Texts that break layouts, fonts and file formats, wherever a person or a questionnaire may write. */
export function hostileLetter(): ProviderLetter {
  const letter = musterstadtLetter({
    addressee: [HOSTILE.name, HOSTILE.longWord, HOSTILE.markup].join('\n'),
    sender: HOSTILE.signs,
    deadline: null,
  })
  const words = (text: string) => ({ text, lang: null })
  return {
    ...letter,
    userLang: 'en',
    municipality: HOSTILE.name,
    domains: letter.domains.map(({ points }, i) => ({
      title: words(i === 0 ? HOSTILE.longTitle : HOSTILE.signs),
      points: points.map((point, j) =>
        j > 0
          ? point
          : {
              ...point,
              question: words(HOSTILE.manyWords),
              evidence: [words(HOSTILE.longWord), words(HOSTILE.decomposed)],
            },
      ),
    })),
  }
}

export const LETTERS: readonly (readonly [name: string, letter: () => ProviderLetter])[] = [
  ['Musterstadt', musterstadtLetter],
  ['in English, without a deadline', () => musterstadtLetter({ lang: 'en', deadline: null })],
  ['all that the provider does', longLetter],
  ['not translated', untranslatedLetter],
  ['hostile texts', hostileLetter],
]
