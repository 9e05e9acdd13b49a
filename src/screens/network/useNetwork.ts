import { useMemo, useState } from 'react'
import { type Choice, choose, EVERYTHING } from '../../core/network/choose.ts'
import type { Collection } from '../../core/network/collection.ts'
import { networkFigures } from '../../core/network/groupFigures.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { compareVersions, majorOf } from '../../core/questionnaire/versions.ts'
import { textIn } from '../../core/text.ts'
import { useLanguage } from '../../i18n/useTexts.ts'

/** 'it-check-kommunen@1' */
export function keyOf({ questionnaire, major }: Pick<Collection, 'questionnaire' | 'major'>): string {
  return `${questionnaire}@${major}`
}

/** Which contributions are looked at, and what they say together. */
export function useNetwork(collections: readonly Collection[], outlines: readonly Questionnaire[]) {
  const language = useLanguage()
  const [wanted, setWanted] = useState<string | null>(null)
  const [choice, setChoice] = useState<Choice>(EVERYTHING)
  const collection = collections.find((one) => keyOf(one) === wanted) ?? collections[0] ?? null
  const outline = useMemo(() => collection && newestOf(outlines, collection), [outlines, collection])
  const figures = useMemo(() => {
    if (!collection) return null
    const order = outline?.domains.map(({ id }) => id)
    return networkFigures(collection, choose(collection, choice), order)
  }, [collection, choice, outline])
  const titles = useMemo(
    () => new Map(outline?.domains.map(({ id, title }) => [id, textIn(title, language, 'de')])),
    [outline, language],
  )
  return {
    collection,
    figures,
    /** whether the questionnaire is on this device */
    isKnown: outline !== null,
    titleOf: (one: Collection) => {
      const title = newestOf(outlines, one)?.title
      return title ? textIn(title, language, 'de') : one.questionnaire
    },
    domainTitle: (id: string) => titles.get(id) ?? id,
    compare: (key: string) => {
      setWanted(key)
      setChoice(EVERYTHING)
    },
    choice,
    isNarrowed: choice !== EVERYTHING,
    narrow: (changed: Partial<Choice>) => setChoice((before) => ({ ...before, ...changed })),
    reset: () => setChoice(EVERYTHING),
  }
}

/** Of the same major version: its titles are those that the contributions were made under, or their latest wording. */
function newestOf(outlines: readonly Questionnaire[], { questionnaire, major }: Collection): Questionnaire | null {
  const same = outlines.filter(({ id, version }) => id === questionnaire && majorOf(version) === major)
  return same.toSorted((a, b) => compareVersions(b.version, a.version))[0] ?? null
}
