import { questionsOf } from '../../core/questionnaire/lookup.ts'
import { compareVersions, newestOfEach } from '../../core/questionnaire/versions.ts'
import type { Installed } from '../../storage/installed.ts'

export interface Arranged {
  readonly own: readonly Installed[]
  readonly shipped: readonly Installed[]
  /** not offered any more, here for the assessments that use them */
  readonly kept: readonly Installed[]
}

export function arrange(installed: readonly Installed[]): Arranged {
  const listed = installed.filter(({ unlisted }) => !unlisted)
  return {
    own: inOrder(listed.filter(({ shipped }) => !shipped)),
    shipped: inOrder(listed.filter(({ shipped }) => shipped)),
    kept: inOrder(installed.filter(({ unlisted }) => unlisted)),
  }
}

/** As „Neue Prüfung“ offers them, the shortest first; each followed by its earlier versions. */
function inOrder(definitions: readonly Installed[]): Installed[] {
  const length = ({ questionnaire }: Installed) => questionsOf(questionnaire).length
  return newestOfEach(definitions)
    .toSorted((a, b) => length(a) - length(b))
    .flatMap(({ questionnaire: { id } }) =>
      definitions
        .filter(({ questionnaire }) => questionnaire.id === id)
        .toSorted((a, b) => compareVersions(b.questionnaire.version, a.questionnaire.version)),
    )
}

/** One that is not offered because a later version of it is. */
export function isEarlier({ questionnaire: { id, version } }: Installed, all: readonly Installed[]): boolean {
  return all.some(({ questionnaire }) => questionnaire.id === id && compareVersions(questionnaire.version, version) > 0)
}

/** The one on which all versions of a questionnaire can be compared, those that are only kept included. */
export function isLatestOfSeveral(one: Installed, all: readonly Installed[]): boolean {
  const versions = all.filter(({ questionnaire: { id } }) => id === one.questionnaire.id)
  return versions.length > 1 && !isEarlier(one, versions)
}
