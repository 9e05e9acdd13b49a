import type { LogEntry } from './schema.ts'

/** What a row of the change log is about, to be looked for. */
export const LOG_KINDS = ['answer', 'remark', 'evidence', 'work', 'measure', 'details', 'signOff', 'whole'] as const
export type LogKind = (typeof LOG_KINDS)[number]

/** Everything that is given must hold; '' and `null` ask for nothing. */
export interface LogFilter {
  /** id of a Themenfeld */
  readonly domain: string
  /** part of the id or of the text of a question */
  readonly question: string
  /** part of the role */
  readonly role: string
  readonly kind: LogKind | ''
  /** ISO 8601 UTC, the first moment that counts */
  readonly from: string | null
  /** ISO 8601 UTC, the first moment that does not count any more */
  readonly until: string | null
  /** part of what stood there before or stands there now */
  readonly text: string
}

export const ALL_ROWS: LogFilter = { domain: '', question: '', role: '', kind: '', from: null, until: null, text: '' }

/** By question id, as it is to be found. */
export type LogQuestions = ReadonlyMap<string, { readonly domain: string; readonly text: string }>

export function isFiltered(filter: LogFilter): boolean {
  return Object.values(filter).some((value) => value !== '' && value !== null)
}

export function matchesLog(entry: LogEntry, filter: LogFilter, questions: LogQuestions): boolean {
  const { domain, question, role, kind, from, until, text } = filter
  if (from !== null && Date.parse(entry.at) < Date.parse(from)) return false
  if (until !== null && Date.parse(entry.at) >= Date.parse(until)) return false
  if (kind !== '' && logKind(entry.path) !== kind) return false
  if (role !== '' && !holds(entry.role ?? '', role)) return false
  if (domain !== '' || question !== '') {
    const ids = questionsIn(entry)
    const isMeant = (id: string) => {
      const known = questions.get(id)
      return (
        (domain === '' || known?.domain === domain) &&
        (question === '' || holds(`${id} ${known?.text ?? ''}`, question))
      )
    }
    if (!ids.some(isMeant)) return false
  }
  return text === '' || holds(words(entry.before), text) || holds(words(entry.after), text)
}

/** '/answers/BAK-02/comment' → 'remark' */
export function logKind(path: string): LogKind {
  const [, area = '', , field = ''] = path.split('/')
  if (area === 'answers' || area === 'assessor') return KIND_OF_FIELD.get(field) ?? 'answer'
  if (area === 'measures') return 'measure'
  if (area === 'status' || area === 'signOff') return 'signOff'
  return WHOLE.has(area) ? 'whole' : 'details'
}

const WHOLE = new Set(['imported', 'merged', 'restored'])
const KIND_OF_FIELD: ReadonlyMap<string, LogKind> = new Map([
  ['comment', 'remark'],
  ['note', 'remark'],
  ['evidence', 'evidence'],
  ['attachments', 'evidence'],
  ['performedBy', 'work'],
  ['assignee', 'work'],
  ['followUp', 'work'],
  ['marks', 'work'],
])

/** Whose answer it is; of a measure that comes or goes, whom it serves. */
function questionsIn({ path, before, after }: LogEntry): string[] {
  const [, area, id = ''] = path.split('/')
  if (area === 'answers' || area === 'assessor' || area === 'settled') return [id]
  if (area !== 'measures') return []
  const measure = (after ?? before) as { readonly questions?: unknown } | null | undefined
  return Array.isArray(measure?.questions) ? measure.questions.map(String) : []
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.trim().toLowerCase())
}

function words(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
