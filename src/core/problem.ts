/** Every expected failure of the product has one of these codes; the sentence for it stands in the catalogues of `i18n`. */
export const PROBLEM_CODES = [
  // reading JSON
  'not-utf8',
  'too-large',
  'too-deep',
  'too-many',
  'not-json',
  'forbidden-key',
  'wrong-format',
  'newer-format',
  'shape',
  'unknown-field',
  // questionnaire
  'duplicate-id',
  'reserved-id',
  'dangling-scale',
  'dangling-scope',
  'dangling-question',
  'dangling-role',
  'condition-forward',
  'condition-too-large',
  'unreachable',
  'contradiction-single',
  'contradiction-never',
  'change-unknown',
  'change-without-from',
  'level-missing',
  'level-unexpected',
  'must-without-measure',
  'must-without-consequence',
  'must-unattainable',
  'rank-duplicate',
  'too-many-core-criteria',
  'standard-undeclared',
  'reference-unknown',
  'text-missing',
  'translation-missing',
  // assessment
  'questionnaire-mismatch',
  'answer-question-unknown',
  'answer-value-unknown',
  'scope-unknown',
  // files
  'not-a-zip',
  'zip-damaged',
  'zip-too-many-entries',
  'zip-too-large',
  'zip-ratio',
  'zip-encrypted',
  'zip-unsupported',
  'zip-entry-name',
  'zip-entry-duplicate',
  'zip-entry-missing',
  'checksum',
  'attachment-missing',
  'reread-differs',
  'file-is-other',
  'part-mismatch',
  // encrypted files
  'age-password',
  'age-not-password',
  'age-too-much-work',
  'age-no-memory',
  'age-newer',
  'age-truncated',
  'age-damaged',
  // questionnaires from files
  'questionnaire-imitates',
  'questionnaire-imitates-shipped',
  'questionnaire-id-shipped',
  'not-a-questionnaire',
  // contributions to the network
  'not-a-contribution',
  'line-unread',
  'line-shape',
  'line-contradicts',
  'contribution-unfinished',
  'file-empty',
  'file-unreadable',
  'contribution-provisional',
  'contribution-empty',
  'contribution-date',
  'contribution-inhabitants',
  'contribution-state',
  'contribution-few',
  'contribution-shields',
  'contribution-example',
  // good practice of others
  'not-a-practice',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]

export type ProblemParams = Readonly<Record<string, string | number>>

/**
 * `path` is a JSON Pointer (RFC 6901) into the document that was read, or the name of a ZIP entry. '' is the whole document,
 * 'assessment.json#/answers' a place within an entry.
 */
export interface Problem {
  readonly code: ProblemCode
  readonly path: string
  readonly severity: 'error' | 'warning'
  readonly params?: ProblemParams
}

export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export function problem(code: ProblemCode, path: string, params?: ProblemParams): Problem {
  return params ? { code, path, severity: 'error', params } : { code, path, severity: 'error' }
}

export function warning(code: ProblemCode, path: string, params?: ProblemParams): Problem {
  return { ...problem(code, path, params), severity: 'warning' }
}

/** Errors refuse the value; warnings travel with it. */
export function settle<T>(value: T, problems: readonly Problem[]): Result<T> {
  return problems.some((p) => p.severity === 'error')
    ? { ok: false, problems }
    : { ok: true, value, warnings: problems }
}

export function refuse<T>(...problems: readonly Problem[]): Result<T> {
  return { ok: false, problems }
}

/** ['answers', 'a/b', 0] → '/answers/a~1b/0' */
export function pointer(path: readonly (string | number | symbol)[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
