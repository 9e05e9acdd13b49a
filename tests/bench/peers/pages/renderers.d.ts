/*
 * As much of the renderers as their pages use. They are installed for the benchmark alone, so the compiler must do without their own types.
 */
declare module 'survey-core' {
  export const settings: { lazyRender: { enabled: boolean }; commentSuffix: string }
  export class Model {
    constructor(json: object)
    data: Record<string, string>
    currentPageNo: number
    getQuestionByName(name: string): { focus(): void } | null
    readonly onValueChanged: {
      add(heard: (survey: Model, change: { name: string; value: string | undefined }) => void): void
    }
  }
}

declare module 'survey-react-ui' {
  export const Survey: import('react').ComponentType<{ model: import('survey-core').Model }>
}

declare module '@rjsf/core' {
  interface Properties {
    schema: object
    uiSchema: object
    validator: unknown
    formData: object
    onChange: (event: { formData: Record<string, Record<string, string>> }, id?: string) => void
    experimental_defaultFormStateBehavior: object
  }
  const Form: import('react').ComponentType<Properties>
  export default Form
}

declare module '@rjsf/validator-ajv8' {
  const validator: unknown
  export default validator
}

declare module '@formio/js/form' {
  interface Form {
    readonly submission: { readonly data: Record<string, string> }
    setSubmission(submission: object): Promise<void>
    setPage(page: number): Promise<void>
    on(event: 'change', heard: (change: { changed?: { component?: { key?: string }; value?: string } }) => void): void
  }
  export const Formio: { createForm(root: Element | null, json: object): Promise<Form> }
}
