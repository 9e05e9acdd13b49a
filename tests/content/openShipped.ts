import { readFileSync } from 'node:fs'
import { QUESTIONNAIRES, shippedLists } from '../../src/cli/shippedLists.ts'
import { openQuestionnaire } from '../../src/core/questionnaire/open.ts'
import type { Questionnaire } from '../../src/core/questionnaire/schema.ts'
import { accepted } from '../accepted.ts'

/** @param file 'kurz-check/1.0.0.json' */
export function openShipped(file: string): Questionnaire {
  return accepted(openQuestionnaire(new Uint8Array(readFileSync(new URL(file, QUESTIONNAIRES))), shippedLists()))
}

/** The newest version of each of our questionnaires. */
export const SHORT_CHECK = 'kurz-check/1.0.2.json'
export const FULL_CHECK = 'it-check-kommunen/1.1.0.json'
