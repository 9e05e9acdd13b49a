import { comparePseudonyms } from '../../core/comparison/pseudonyms.ts'
import type { GroupReportTown } from '../../core/report/groupReport.ts'
import { compareFractions } from '../../core/scoring/fraction.ts'
import type { TownColumn } from './townColumns.ts'

export interface Sorting {
  /** key of a column; `null`: by pseudonym */
  readonly column: string | null
  readonly descending: boolean
}

/** For the screen alone: nothing that is handed out is in this order [S30]. Who has no figure stands last in either direction. */
export function sortTowns(
  towns: readonly GroupReportTown[],
  columns: readonly TownColumn[],
  { column, descending }: Sorting,
): readonly GroupReportTown[] {
  const turn = descending ? -1 : 1
  const byLetter = (a: GroupReportTown, b: GroupReportTown) => comparePseudonyms(a.pseudonym, b.pseudonym)
  const sorted = columns.find(({ key }) => key === column)
  if (!sorted) return towns.toSorted((a, b) => turn * byLetter(a, b))
  const valued = towns.map((town) => ({ town, value: sorted.cell(town).value }))
  return valued
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null) || byLetter(a.town, b.town)
      }
      return turn * compareFractions(a.value, b.value) || byLetter(a.town, b.town)
    })
    .map(({ town }) => town)
}

/** The same column again turns the order round. */
export function sortedBy(sorting: Sorting, column: string | null): Sorting {
  return { column, descending: sorting.column === column && !sorting.descending }
}
