import type { Assessment } from '../assessment/schema.ts'

/** Of the invented municipality that comes with the app, whichever check it shows and under whatever id. */
const EXAMPLE_SERIES = '00000000-0000-4000-8000-000000000002'

/** Its figures are invented: among real ones they would be wrong. */
export function isExample({ series }: Pick<Assessment, 'series'>): boolean {
  return series === EXAMPLE_SERIES
}
