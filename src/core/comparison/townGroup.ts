import type { Question } from '../questionnaire/schema.ts'
import { compareFractions } from '../scoring/fraction.ts'
import { applicableDomains, type GroupFigures, groupFigures, SMALLEST_GROUP } from '../scoring/groupFigures.ts'
import { byNeed, type Need } from './broadNeed.ts'
import type { CommonQuestions } from './commonQuestions.ts'
import type { TownFigures } from './townFigures.ts'

/** What holds for the municipalities together; there is none of it for fewer than five [S30]. */
export interface TownGroup extends GroupFigures {
  /** how many meet every minimum requirement that applies to them */
  readonly allMet: number
  /** the Themenfelder in which most of them have to act first: see `mostNeed` */
  readonly needs: readonly Need[]
  /** minimum requirements that at least two of them miss, most often missed first */
  readonly missed: readonly MissedMust[]
}

export interface MissedMust {
  readonly question: Question
  /** id of its Themenfeld */
  readonly domain: string
  readonly missed: number
  /** nobody there knows it, or a second role is still to confirm that it does not apply */
  readonly unclear: number
  /** to how many it applies and who answered it */
  readonly of: number
}

const KINDS = ['met', 'missed', 'unclear'] as const

/** What a single municipality misses would say more of it than of the group. */
const FEWEST = 2

export function townGroup(towns: readonly TownFigures[], common: CommonQuestions): TownGroup | null {
  const figures = groupFigures(towns)
  if (!figures) return null
  const allMet = towns.filter(({ overall: { must } }) => must.met === must.total).length
  return { ...figures, allMet, needs: mostNeed(towns, figures), missed: mostMissed(towns, common) }
}

/** See `byNeed`. */
function mostNeed(towns: readonly TownFigures[], figures: GroupFigures): Need[] {
  const byDomain = applicableDomains(towns)
  return byNeed(
    figures.domains.map(({ id, target }) => {
      const stufen = (byDomain.get(id) ?? []).flatMap(({ stufe }) => (stufe === null ? [] : [stufe]))
      const below = stufen.filter((stufe) => stufe < 3).length
      return { id, below, of: stufen.length, median: target?.median ?? null }
    }),
    compareFractions,
  )
}

/** By the number that miss it, then that cannot say, then the authors' rank. */
function mostMissed(towns: readonly TownFigures[], { domains }: CommonQuestions): MissedMust[] {
  const counts = {
    met: new Map<string, number>(),
    missed: new Map<string, number>(),
    unclear: new Map<string, number>(),
  }
  for (const { must } of towns.flatMap((town) => town.domains)) {
    for (const kind of KINDS) for (const id of must[kind]) counts[kind].set(id, (counts[kind].get(id) ?? 0) + 1)
  }
  const count = (kind: (typeof KINDS)[number], id: string) => counts[kind].get(id) ?? 0
  return domains
    .flatMap(({ domain, questions }) =>
      domain.questions
        .filter(({ id, must }) => must && questions.includes(id))
        .map((question) => {
          const [missed, unclear] = [count('missed', question.id), count('unclear', question.id)]
          return { question, domain: domain.id, missed, unclear, of: missed + unclear + count('met', question.id) }
        }),
    )
    .filter(({ missed, of }) => missed >= FEWEST && of >= SMALLEST_GROUP)
    .sort((a, b) => b.missed - a.missed || b.unclear - a.unclear || a.question.rank - b.question.rank)
}
