import type { Question } from '../questionnaire/schema.ts'
import { compareFractions } from '../scoring/fraction.ts'
import { applicableDomains, type GroupFigures, groupFigures, SMALLEST_GROUP } from '../scoring/groupFigures.ts'
import type { CommonQuestions } from './commonQuestions.ts'
import type { TownFigures } from './townFigures.ts'

/** What holds for the municipalities together; there is none of it for fewer than five [S30]. */
export interface TownGroup extends GroupFigures {
  /** how many meet every minimum requirement that applies to them */
  readonly allMet: number
  /** the Themenfelder in which most of them have to act first: see `mostNeed` */
  readonly needs: readonly DomainNeed[]
  /** minimum requirements that at least two of them miss, most often missed first */
  readonly missed: readonly MissedMust[]
}

export interface DomainNeed {
  /** id of the Themenfeld */
  readonly id: string
  /** how many lie below Stufe 3, of how many that have a Stufe */
  readonly below: number
  readonly of: number
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

/** Those with most municipalities below Stufe 3 first, by share; then the lower median of Z, then questionnaire order. */
function mostNeed(towns: readonly TownFigures[], figures: GroupFigures): DomainNeed[] {
  const byDomain = applicableDomains(towns)
  const needs = figures.domains.map(({ id, target }) => {
    const stufen = (byDomain.get(id) ?? []).flatMap(({ stufe }) => (stufe === null ? [] : [stufe]))
    return { id, below: stufen.filter((stufe) => stufe < 3).length, of: stufen.length, target }
  })
  return needs
    .filter(({ of, below }) => of >= SMALLEST_GROUP && below > 0)
    .sort(
      (a, b) =>
        b.below * a.of - a.below * b.of ||
        (a.target && b.target ? compareFractions(a.target.median, b.target.median) : 0),
    )
    .map(({ id, below, of }) => ({ id, below, of }))
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
