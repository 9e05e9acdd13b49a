import { catalogue } from './catalogue.ts'

export const scopingTexts = catalogue({ scopingHelp: 'Was zählt dazu?' }, { scopingHelp: 'What counts?' })
