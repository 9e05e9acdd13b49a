import { questionnaire } from '../address.ts'
import { offer, startWork } from '../work.ts'
import { type Item, questionnaireResponse, type ResponseItem } from './response.ts'

interface LForms {
  readonly Util: {
    addFormToPage(form: object, root: Element | null, options: object): Promise<void>
    getFormFHIRData(kind: string, version: string, root: Element | null): { item?: ResponseItem[] }
  }
}

/** The web component of LHC-Forms with FHIR R4, from its prebuilt files. */
const [fhir, work] = await Promise.all([questionnaire<{ item: Item[] }>('fhir'), startWork()])
const root = document.getElementById('root')
const { LForms } = globalThis as unknown as { LForms: LForms }
const isFilled = Object.keys(work.answers).length > 0
await LForms.Util.addFormToPage(fhir, root, {
  fhirVersion: 'R4',
  ...(isFilled && { questionnaireResponse: questionnaireResponse(fhir.item, work.answers) }),
})

// it has no event for a changed answer, and its radios keep the click and the change to themselves: taken before they hear of it
root?.addEventListener(
  'click',
  ({ target }) => {
    const [, key, option] = /^(D\d\dQ\d+)\/.*\|(\w+)$/.exec((target as Element).closest('label')?.id ?? '') ?? []
    if (key) work.changed(key, option)
  },
  true,
)
root?.addEventListener('change', ({ target }) => {
  const { id, value } = target as HTMLInputElement
  const [key] = /D\d\dQ\d+_c/.exec(id) ?? []
  if (key) work.changed(key, value || undefined)
})

offer({ read: (key) => read().get(key) })

/** The documented way to get at the answers: the whole form as a response. */
function read(): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>()
  const walk = (items: readonly ResponseItem[] = []) => {
    for (const { linkId, answer, item } of items) {
      const [first] = answer ?? []
      if (first) found.set(linkId, first.valueCoding?.code ?? first.valueString)
      walk(item)
    }
  }
  walk(LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', root).item)
  return found
}
