import { type Entry, type Slate, sizeName } from './entry.ts'
import { filledAnswers, type Size, type SyntheticQuestion, synthetic } from './questionnaire.ts'
import { OPTIONS } from './scale.ts'

interface Page extends Pick<Entry, 'name' | 'label' | 'radio' | 'comment'> {
  /** folder in pages/ */
  readonly folder: string
  readonly mode?: string
  /** JavaScript that brings a question to the screen, where scrolling alone does not */
  readonly turnTo?: (question: SyntheticQuestion) => string
  /** a file of its own for each size; others fetch the questionnaire */
  readonly written?: true
}

const SURVEYJS = {
  folder: 'surveyjs',
  radio: ({ id }, option) => `input[name^="${id}_sq"][value="${option}"]`,
  comment: ({ id }) => `[data-name="${id}"] textarea`,
} as const satisfies Partial<Page>

const FORMIO = {
  folder: 'formio',
  radio: ({ id }, option) => `input[name^="data[${id}]"][value="${option}"]`,
  comment: ({ id }) => `textarea[name="data[${id}_c]"]`,
} as const satisfies Partial<Page>

/** The least any page must do. */
export const FLOOR = pageEntry({
  name: 'floor',
  label: 'plain HTML (floor)',
  folder: 'floor',
  written: true,
  radio: ({ id }, option) => `input[name="${id}"][value="${option}"]`,
  comment: ({ id }) => `textarea[name="${id}_c"]`,
})

/** Each in every way it offers to show a long questionnaire. */
export const PEERS: readonly Entry[] = (
  [
    { name: 'surveyjs', label: 'SurveyJS, one page', mode: 'single', ...SURVEYJS },
    { name: 'surveyjs-lazy', label: 'SurveyJS, lazy', mode: 'lazy', turnTo: reveal, ...SURVEYJS },
    { name: 'surveyjs-paged', label: 'SurveyJS, paged', mode: 'paged', turnTo: turnToDomain, ...SURVEYJS },
    {
      name: 'lforms',
      label: 'LHC-Forms',
      folder: 'lforms',
      radio: ({ id }, option) => `[id="${id}/1/1|urn:bench:options|${option}"] input`,
      comment: ({ id }) => `[id="${id}_c/1/1"]`,
    },
    {
      name: 'rjsf',
      label: 'react-jsonschema-form',
      folder: 'rjsf',
      radio: ({ id, domain }, option) => `[id="root_${domain}_${id}-${OPTIONS.findIndex((one) => one.id === option)}"]`,
      comment: ({ id, domain }) => `[id="root_${domain}_${id}_c"]`,
    },
    { name: 'formio', label: 'Form.io, one page', mode: 'form', ...FORMIO },
    { name: 'formio-wizard', label: 'Form.io, wizard', mode: 'wizard', turnTo: turnToDomain, ...FORMIO },
  ] satisfies Page[]
).map(pageEntry)

function pageEntry({ name, label, folder, mode = '', turnTo, written, radio, comment }: Page): Entry {
  const address = (size: Size, slate: Slate) => {
    const file = written ? `${sizeName(size)}.html` : ''
    return `/${folder}/${file}?size=${sizeName(size)}&mode=${mode}&slate=${slate}`
  }
  // pages/address.ts puts the same name together
  const database = (size: Size, slate: Slate) => `${folder}-${mode}-${sizeName(size)}-${slate}`
  return {
    name,
    label,
    site: 'pages',
    address,
    radio,
    comment,
    score: ({ domain }) => `[data-score="${domain}"]`,
    ...(turnTo && { turnTo }),
    stored: ({ id }, size, slate) => ({ database: database(size, slate), key: id }),
    preparation: (size) => ({
      address: address(size, 'filled'),
      until: { database: database(size, 'filled'), store: 'answers', key: null },
      rows: Object.entries(filledAnswers(synthetic(size))).map(([key, value]) => ({ store: 'answers', key, value })),
    }),
  }
}

function turnToDomain({ domain }: SyntheticQuestion): string {
  return `peer.turnTo(${Number(domain.slice(1)) - 1})`
}

function reveal({ id }: SyntheticQuestion): string {
  return `peer.reveal(${JSON.stringify(id)})`
}
