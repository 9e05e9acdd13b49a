import { commentKey, type Synthetic, type SyntheticQuestion } from '../questionnaire.ts'
import { optionTexts } from '../scale.ts'
import { COMMENT } from './comment.ts'

const SYSTEM = 'urn:bench:options'
const CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl'
const ORIENTATION = 'http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation'
const CONTROLS = 'http://hl7.org/fhir/questionnaire-item-control'

/** A Questionnaire of FHIR R4, as LHC-Forms reads it. */
export function fhir({ id, title, domains }: Synthetic): unknown {
  return {
    resourceType: 'Questionnaire',
    id,
    url: `urn:bench:${id}`,
    status: 'active',
    title,
    item: domains.map((domain) => ({
      linkId: domain.id,
      type: 'group',
      text: domain.title,
      item: domain.questions.flatMap((question) => [
        choice(question),
        { linkId: commentKey(question.id), type: 'text', text: COMMENT },
      ]),
    })),
  }
}

function choice(question: SyntheticQuestion) {
  const help = { linkId: `${question.id}_h`, type: 'display', text: question.help, extension: [control('help')] }
  return {
    linkId: question.id,
    type: 'choice',
    text: question.text,
    extension: [control('radio-button'), { url: ORIENTATION, valueCode: 'vertical' }],
    answerOption: optionTexts(question).map((option) => ({
      valueCoding: { system: SYSTEM, code: option.id, display: option.text },
    })),
    item: [help],
  }
}

function control(code: string) {
  return { url: CONTROL, valueCodeableConcept: { coding: [{ system: CONTROLS, code, display: code }] } }
}
