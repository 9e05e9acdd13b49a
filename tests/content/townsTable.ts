import { questionsOf } from '../../src/core/questionnaire/lookup.ts'
import type { Questionnaire } from '../../src/core/questionnaire/schema.ts'
import { isApplicable } from '../../src/core/scoring/score.types.ts'
import { formatMean, formatPercent } from '../../src/i18n/format.ts'
import { stageWords } from '../../src/i18n/stage.ts'
import { play, TOWNS } from './towns.ts'

const INTRODUCTION = `# Typical towns

Invented towns, played through the full check by \`npm run content\`, to see whether the rules say what an honest expert would
say ("Erwartet"). The words are those of the app. A test keeps this page as the rules and the questionnaire have it now; \`npm run content -- --write\`
writes it.

`

/** \`docs/typical-towns.md\` */
export function townsPage(questionnaire: Questionnaire): string {
  return `${INTRODUCTION}${townsTable(questionnaire)}`
}

/** What the rules make of typical towns, as Markdown. */
export function townsTable(questionnaire: Questionnaire): string {
  const titles = new Map(questionsOf(questionnaire).map(({ id, measure }) => [id, measure?.title['de'] ?? id]))
  const sections = TOWNS.map((town) => {
    const { domains, overall, needs } = play(questionnaire, town).score()
    const { must } = overall
    const stage = stageWords({ stage: overall.stage, minimumOnly: questionnaire.stages === 'minimum-only', must }, 'de')
    const stufen = domains.map((domain) => `${domain.id} ${isApplicable(domain) ? (domain.stufe ?? '–') : '–'}`)
    const steps = needs.slice(0, 6).map(({ question, need, clarify }) => {
      const words = titles.get(question) ?? question
      return `   - ${question}, ${need}${clarify ? ', zu klären' : ''}: ${words}`
    })
    return [
      `## ${town.name}`,
      '',
      `Erwartet: ${town.expected}`,
      '',
      `- **${stage}**`,
      `- Mindestanforderungen: ${must.met} erfüllt, ${must.missed} nicht erfüllt, ${must.unclear} ungeklärt von ${must.total}`,
      `- Mittelwert ${formatMean(overall.mean, 'de')} von 5, Zielerfüllung ${formatPercent(overall.target, 'de')}`,
      `- Stufen: ${stufen.join(' · ')}`,
      '- Erste Schritte:',
      ...(steps.length > 0 ? steps : ['   - keine']),
      '',
    ].join('\n')
  })
  return sections.join('\n')
}
