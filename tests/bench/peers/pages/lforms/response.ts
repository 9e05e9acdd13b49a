import { type Answers, commentKey } from '../../questionnaire.ts'

/** Of a Questionnaire: a domain, a question, a comment. */
export interface Item {
  readonly linkId: string
  readonly type: string
  readonly item?: readonly Item[]
  readonly answerOption?: readonly { readonly valueCoding: Coding }[]
}

interface Coding {
  readonly system: string
  readonly code: string
  readonly display: string
}

export interface ResponseItem {
  readonly linkId: string
  readonly answer?: readonly { readonly valueCoding?: Coding; readonly valueString?: string }[]
  readonly item?: readonly ResponseItem[]
}

/** Answers as a QuestionnaireResponse of FHIR R4. */
export function questionnaireResponse(domains: readonly Item[], answers: Answers): object {
  const item = domains.map(({ linkId, item: items = [] }) => ({ linkId, item: items.flatMap(responseTo(answers)) }))
  return { resourceType: 'QuestionnaireResponse', status: 'in-progress', item }
}

function responseTo(answers: Answers): (question: Item) => ResponseItem[] {
  return ({ linkId, answerOption }) => {
    const option = answerOption?.find(({ valueCoding }) => valueCoding.code === answers[linkId])
    const comment = answers[commentKey(linkId)]
    return [
      ...(option ? [{ linkId, answer: [option] }] : []),
      ...(option && comment ? [{ linkId: commentKey(linkId), answer: [{ valueString: comment }] }] : []),
    ]
  }
}
