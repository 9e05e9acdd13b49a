import { readFileSync } from 'node:fs'
import type { CheckedDefinition } from '../../src/storage/definitionRows.ts'
import { checkDefinition } from '../../src/storage/definitions.ts'
import { accepted } from '../accepted.ts'

interface QuestionJson {
  id: string
  rank: number
  text: Record<string, string>
}
interface QuestionnaireJson {
  version: string
  released: string
  domains: { id: string; questions: QuestionJson[] }[]
  changes: unknown[]
}

/** Version 1.9.0 of the full check, which nobody publishes: one change of each kind, on questions that no rule of it names. */
export async function laterVersion(): Promise<CheckedDefinition> {
  const source = new URL('../../questionnaires/it-check-kommunen/1.0.1.json', import.meta.url)
  const json = JSON.parse(readFileSync(source, 'utf8')) as QuestionnaireJson
  const domain = (id: string) => json.domains.find((one) => one.id === id)?.questions ?? []
  const at = (questions: QuestionJson[], id: string) => questions.findIndex((question) => question.id === id)
  let rank = 900
  const like = (id: string, next: string): QuestionJson => {
    const found = json.domains.flatMap(({ questions }) => questions).find((question) => question.id === id)
    if (!found) throw new Error(`no question ${id}`)
    return { ...found, id: next, rank: ++rank, text: reworded(found.text, next) }
  }
  const replace = (inDomain: string, ids: readonly string[], next: readonly QuestionJson[]) => {
    const questions = domain(inDomain)
    questions.splice(at(questions, ids[0] ?? ''), ids.length, ...next)
  }
  replace('DLI', ['DLI-08'], [like('DLI-08', 'DLI-91')])
  replace('PER', ['PER-04'], [like('PER-04', 'PER-91'), like('PER-04', 'PER-92')])
  replace('KOM', ['KOM-12', 'KOM-13'], [like('KOM-12', 'KOM-91')])
  replace('GEB', ['GEB-10'], [like('GEB-10', 'GEB-91')])
  const [moved] = domain('DLI').splice(at(domain('DLI'), 'DLI-09'), 1)
  if (moved) domain('NOT').push(moved)
  const [welcome] = domain('PER').filter(({ id }) => id === 'PER-02')
  if (welcome) welcome.text = reworded(welcome.text, 'PER-02')
  json.version = '1.9.0'
  json.released = '2028-09-01'
  json.changes.unshift({
    version: '1.9.0',
    summary: { de: 'Erfundene Fassung für Tests.', en: 'Invented version for tests.' },
    questions: [
      { id: 'DLI-91', from: ['DLI-08'], change: 'meaning' },
      { id: 'PER-91', from: ['PER-04'], change: 'split' },
      { id: 'PER-92', from: ['PER-04'], change: 'split' },
      { id: 'KOM-91', from: ['KOM-12', 'KOM-13'], change: 'merged' },
      { id: 'GEB-10', change: 'retired' },
      { id: 'GEB-91', change: 'added' },
      { id: 'DLI-09', change: 'moved' },
      { id: 'PER-02', change: 'reworded' },
    ],
  })
  const checked = await checkDefinition(new TextEncoder().encode(JSON.stringify(json)))
  return accepted(checked)
}

function reworded(text: Record<string, string>, id: string): Record<string, string> {
  return Object.fromEntries(Object.entries(text).map(([language, words]) => [language, `${words} (${id})`]))
}
