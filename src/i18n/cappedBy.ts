import { catalogue } from './catalogue.ts'

export const cappedByTexts = catalogue({ noCap: 'nichts' }, { noCap: 'nothing' })
