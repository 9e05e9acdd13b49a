import { writeFileSync } from 'node:fs'
import { QUESTIONNAIRES, shippedLists } from '../../src/cli/shippedLists.ts'
import { questionsOf } from '../../src/core/questionnaire/lookup.ts'
import { type Coverage, standardsCoverage, wibaCoverage } from './coverage.ts'
import { FULL_CHECK, openShipped } from './openShipped.ts'
import { hardestFirst } from './readability.ts'
import { townsPage, townsTable } from './townsTable.ts'
import { wordingFindings } from './wording.ts'

/** npm run content: what the full check covers, how it reads, and what it makes of typical towns. */
const questionnaire = openShipped(FULL_CHECK)
const questions = questionsOf(questionnaire)

const line = ({ what, total, missing }: Coverage) =>
  `${String(total - missing.length).padStart(5)} of ${String(total).padStart(4)}  ${what}`
console.log(`${FULL_CHECK}: ${questions.length} questions, ${questions.filter((q) => q.must).length} MUSS\n`)
console.log('Coverage (touched, not fulfilled)')
for (const coverage of [...wibaCoverage(questionnaire), ...standardsCoverage(questionnaire, shippedLists())]) {
  console.log(line(coverage))
}

console.log('\nReadability (LIX of everything a person reads before answering; higher is harder)')
const read = hardestFirst(questions)
console.log(read.map(({ id, value }) => `${id} ${value}`).join(', '))
console.log(
  `Hardest ten: ${read
    .slice(0, 10)
    .map(({ id, value }) => `${id} (${value})`)
    .join(', ')}`,
)
console.log(`Median: ${read[Math.floor(read.length / 2)]?.value}`)

const findings = wordingFindings(questions)
console.log(`\nWording: ${findings.length} findings`)
for (const { place, rule, detail } of findings) console.log(`  ${place} ${rule}: ${detail}`)

console.log(`\nTypical towns\n\n${townsTable(questionnaire)}`)

if (process.argv.includes('--write')) {
  writeFileSync(new URL('../docs/typical-towns.md', QUESTIONNAIRES), townsPage(questionnaire))
}
