import type { SizeClass } from '../comparison/sizeClass.ts'
import { quarterName } from '../network/collection.ts'
import { networkFigures } from '../network/groupFigures.ts'
import { ownFigures } from '../network/ownFigures.ts'
import type { OwnGroup } from '../network/ownGroup.ts'
import { type Percentiles, type Position, positionOf } from '../network/percentiles.ts'
import type { State } from '../network/states.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import type { Score } from '../scoring/score.types.ts'

/** Where this municipality stands in a group of anonymous contributions, by Z [S8] in whole percent, rounded as contributions are. */
export interface ReportPosition {
  readonly members: number
  /** what they have in common with it; `null`: they are of every size, from every state */
  readonly size: SizeClass | null
  readonly state: State | null
  /** first and last quarter of their reference dates: '2026-Q1' */
  readonly from: string
  readonly to: string
  /** of the questionnaire, oldest first */
  readonly versions: readonly string[]
  readonly whole: PositionFigures
  /** by Themenfeld, in the order of the questionnaire */
  readonly domains: readonly (PositionFigures & { readonly title: string })[]
}

export interface PositionFigures {
  /** percent; `null`: nothing is known of it here */
  readonly own: number | null
  /** 25th, 50th and 75th percentile by nearest rank, percent; `null`: fewer than five know it [S30] */
  readonly group: readonly [lower: number, middle: number, upper: number] | null
  /** `null`: one of the two is missing */
  readonly position: Position | null
}

interface PositionInput {
  readonly questionnaire: Questionnaire
  readonly score: Score
  readonly say: (text: Readonly<Record<string, string>>) => string
}

export function reportPosition(
  { collection, choice, chosen }: OwnGroup,
  { questionnaire, score, say }: PositionInput,
): ReportPosition {
  const own = ownFigures(score)
  const figures = networkFigures(collection, chosen)
  const { quarter, version } = collection
  const rows = chosen.rows ?? Uint32Array.from(quarter.keys())
  const [quarters, versions] = [new Set<number>(), new Set<number>()]
  for (const row of rows) {
    quarters.add(quarter[row] ?? 0)
    versions.add(version[row] ?? 0)
  }
  return {
    members: chosen.count,
    size: choice.size,
    state: choice.state === 'none' ? null : choice.state,
    from: quarterName(Math.min(...quarters)),
    to: quarterName(Math.max(...quarters)),
    versions: collection.versionNames.filter((_, i) => versions.has(i)),
    whole: positionFigures(own.whole.target, figures.whole.target),
    domains: questionnaire.domains.flatMap(({ id, title }) => {
      const group = figures.domains.find((domain) => domain.id === id)
      return group ? [{ title: say(title), ...positionFigures(own.domains.get(id)?.target ?? null, group.target) }] : []
    }),
  }
}

function positionFigures(own: number | null, group: Percentiles): PositionFigures {
  const { values } = group
  return { own, group: values && [values[1], values[2], values[3]], position: positionOf(own, group) }
}
