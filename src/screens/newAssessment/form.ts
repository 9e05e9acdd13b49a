import type { AssessmentFile, Scope } from '../../core/assessment/schema.ts'

export const KINDS = ['county-town', 'county-municipality', 'independent', 'county', 'association', 'other'] as const

/** What stands in the fields; everything is text until the form is sent. */
export interface NewAssessmentForm {
  questionnaire: string
  name: string
  state: string
  kind: string
  inhabitants: string
  workplaces: string
  title: string
  asOf: string
  coverage: string
  occasion: string
  fileNumber: string
  participants: string
  keepsLog: boolean
  /** 'yes', 'no' or '' by the id of the scoping question */
  scope: Record<string, string>
}

/** '18.500', '18 500' and '18500' are all meant as 18500; `null` when it is no whole number. */
export function wholeNumber(text: string): number | null {
  const digits = text.replace(/[\s.,'’]/g, '')
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null
}

export function municipalityOf(form: NewAssessmentForm, kindLabel: string | undefined): AssessmentFile['municipality'] {
  const inhabitants = wholeNumber(form.inhabitants)
  const workplaces = wholeNumber(form.workplaces)
  return {
    name: form.name.trim(),
    ...(form.state && { state: form.state }),
    ...(kindLabel && { kind: kindLabel }),
    ...(inhabitants !== null && { inhabitants }),
    ...(workplaces !== null && { workplaces }),
  }
}

export function auditOf(form: NewAssessmentForm): AssessmentFile['audit'] {
  const given = (text: string) => text.trim() || undefined
  const roles = form.participants.split('\n').flatMap((line) => given(line) ?? [])
  const fields = {
    asOf: given(form.asOf),
    coverage: given(form.coverage),
    occasion: given(form.occasion),
    fileNumber: given(form.fileNumber),
    participants: roles.length > 0 ? roles.map((role) => ({ role })) : undefined,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** A scoping question left open stays out: it hides nothing. Only those of the chosen questionnaire count. */
export function scopeOf(form: NewAssessmentForm, ids: readonly string[]): Scope {
  return Object.fromEntries(ids.flatMap((id) => (form.scope[id] ? [[id, form.scope[id] === 'yes']] : [])))
}

/** The fields as an assessment has them now, for changing them later. `kinds` are the words for `KINDS` in the interface's language. */
export function formOf(
  file: Pick<AssessmentFile, 'title' | 'municipality' | 'audit'>,
  kinds: readonly string[],
): NewAssessmentForm {
  const { municipality, audit } = file
  return {
    questionnaire: '',
    name: municipality.name,
    state: municipality.state ?? '',
    kind: KINDS[kinds.indexOf(municipality.kind ?? '')] ?? '',
    inhabitants: municipality.inhabitants?.toString() ?? '',
    workplaces: municipality.workplaces?.toString() ?? '',
    title: file.title,
    asOf: audit.asOf ?? '',
    coverage: audit.coverage ?? '',
    occasion: audit.occasion ?? '',
    fileNumber: audit.fileNumber ?? '',
    participants: (audit.participants ?? []).map(({ role }) => role).join('\n'),
    keepsLog: true,
    scope: {},
  }
}
