import type { Dialect } from './relay.ts'

const CM_PER_INCH = 2.54

/** Playwright gives the size of the paper in inches, as Chromium has it; WebDriver BiDi counts in centimetres. */
export const paperInCentimetres: Dialect = {
  commands: {
    'browsingContext.print': (params, { ask }) =>
      ask('browsingContext.print', {
        ...params,
        page: inCentimetres(params['page']),
        margin: inCentimetres(params['margin']),
      }),
  },
}

function inCentimetres(lengths: unknown): Record<string, number> {
  return Object.fromEntries(
    Object.entries(lengths as Record<string, number>).map(([name, length]) => [name, length * CM_PER_INCH]),
  )
}
