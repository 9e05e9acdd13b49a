import { useCallback } from 'react'
import { newAssessmentTexts } from '../../i18n/newAssessment.ts'
import { useTexts } from '../../i18n/useTexts.ts'

const KINDS = [
  'kind-county-town',
  'kind-county-municipality',
  'kind-independent',
  'kind-county',
  'kind-association',
  'kind-other',
] as const

/** The kind of a municipality in the interface's language: it is stored in the language in which it was chosen. */
export function useKindWord(): (kind: string) => string {
  const t = useTexts(newAssessmentTexts)
  return useCallback(
    (kind) => {
      const known = KINDS.find((key) => newAssessmentTexts.de[key] === kind || newAssessmentTexts.en[key] === kind)
      return known ? t(known) : kind
    },
    [t],
  )
}
