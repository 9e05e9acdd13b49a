import { isFinished } from '../plan/status.ts'
import type { GateRule } from './finding.ts'

/** A measure that nobody is to see to. What is finished needs nobody any more. */
export const measureOwner: GateRule = ({ assessment }) =>
  assessment.measures
    .filter((measure) => !isFinished(measure) && !measure.owner?.trim())
    .map(({ id, title }) => ({
      kind: 'measure-owner',
      key: `measure-owner/${id}`,
      basis: title,
      places: [{ kind: 'measure', id, title }],
      text: null,
      share: null,
    }))
