import { catalogue } from './catalogue.ts'

/** What everybody calls the same: on screens, in files and in the report. A catalogue takes it in with `...needWords.de`. */
export const needWords = {
  de: {
    'need-sofort': 'sofort',
    'need-kurzfristig': 'kurzfristig',
    'need-mittelfristig': 'mittelfristig',
    'need-laufend': 'laufend',
  },
  en: {
    'need-sofort': 'immediate',
    'need-kurzfristig': 'short-term',
    'need-mittelfristig': 'medium-term',
    'need-laufend': 'ongoing',
  },
} as const

export const statusWords = {
  de: {
    'status-open': 'offen',
    'status-started': 'in Arbeit',
    'status-done': 'umgesetzt',
    'status-verified': 'geprüft',
    'status-deferred': 'zurückgestellt',
  },
  en: {
    'status-open': 'open',
    'status-started': 'in progress',
    'status-done': 'done',
    'status-verified': 'verified',
    'status-deferred': 'deferred',
  },
} as const

/** A measure whose first step is to find out. */
export const clarifyTexts = catalogue({ clarifyTitle: 'Klären: {title}' }, { clarifyTitle: 'Clarify: {title}' })
