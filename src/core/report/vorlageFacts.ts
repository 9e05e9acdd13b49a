import type { Assessment } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { textIn } from '../text.ts'
import type { VorlageChoices, VorlageFacts } from './vorlage.ts'

export function vorlageFacts(
  questionnaire: Questionnaire,
  { municipality, audit }: Pick<Assessment, 'municipality' | 'audit'>,
  choices: VorlageChoices,
): VorlageFacts {
  const say = (text: Readonly<Record<string, string>>) => textIn(text, choices.lang, questionnaire.languages[0] ?? 'de')
  return {
    choices,
    municipality: municipality.name,
    asOf: audit.asOf ?? choices.date,
    questionnaire: {
      title: say(questionnaire.title),
      version: questionnaire.version,
      domains: questionnaire.domains.map(({ title }) => say(title)),
    },
  }
}
