import { QUESTIONNAIRE_FORMAT } from '../../../../src/core/questionnaire/schema.ts'
import type { Synthetic } from '../questionnaire.ts'
import { OPTIONS } from '../scale.ts'

export const VERSION = '1.0.0'

/** Our own format. "weiß nicht" and "trifft nicht zu" stand in no scale: the app adds them. */
export function itCheck({ id, title, domains }: Synthetic): unknown {
  const levels = OPTIONS.flatMap(({ level, ...option }) => (level === null ? [] : [{ ...option, level }]))
  let rank = 0
  return {
    format: QUESTIONNAIRE_FORMAT,
    id,
    version: VERSION,
    released: '2026-11-27',
    license: 'CC0-1.0',
    languages: ['de'],
    title: { de: title },
    stages: 'full',
    scales: [
      {
        id: 'scale',
        anchors: true,
        options: levels.map(({ label, ...option }) => ({ ...option, label: { de: label } })),
      },
    ],
    domains: domains.map((domain) => ({
      id: domain.id,
      title: { de: domain.title },
      questions: domain.questions.map((question) => {
        rank += 1
        return {
          id: question.id,
          text: { de: question.text },
          help: { de: question.help },
          scale: 'scale',
          weight: 1,
          rank,
          levels: Object.fromEntries(levels.map((option, i) => [option.id, { de: question.anchors[i] ?? '' }])),
        }
      }),
    })),
  }
}
