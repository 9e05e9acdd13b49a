import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import type { PlannedTalk, VisitPlan } from '../../core/visit/plannedTalks.ts'
import { timeOfDay } from '../../core/visit/schedule.ts'
import { isKnownPlace } from '../../core/visit/where.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { useQuestionnaireText } from '../question/useQuestionnaireText.ts'

/** What is said of a conversation, on the screen and on paper. */
export interface TalkWords {
  /** as the user named it, else after the roles; numbered where several would be called alike */
  readonly titleOf: (talk: PlannedTalk) => string
  readonly rolesOf: (talk: PlannedTalk) => string
  readonly placeOf: (talk: PlannedTalk) => string
  /** where, and with whom unless the title says so already */
  readonly circumstancesOf: (talk: PlannedTalk) => readonly string[]
  /** its Themenfelder, where several are called alike; else '' */
  readonly domainsOf: (talk: PlannedTalk) => string
  /** '09:00 bis 09:45 Uhr' */
  readonly timeOf: (talk: PlannedTalk) => string
}

export function useTalkWords(questionnaire: Questionnaire, { talks }: VisitPlan): TalkWords {
  const t = useTexts(visitTexts)
  const text = useQuestionnaireText(questionnaire)
  const rolesOf = ({ talk }: PlannedTalk) => {
    const names = talk.roles.map((id) => {
      const role = questionnaire.roles?.find((known) => known.id === id)
      return role ? text(role.label) : id
    })
    return names.length > 0 ? names.join(', ') : t('noRole')
  }
  const placeOf = ({ talk: { place } }: PlannedTalk) => {
    if (place === undefined) return t('noPlace')
    return isKnownPlace(place) ? t(`place-${place}`) : place
  }
  const nameOf = (one: PlannedTalk) => one.talk.title ?? rolesOf(one)
  const alikeTo = (one: PlannedTalk) => talks.filter((other) => nameOf(other) === nameOf(one))
  const titleOf = (one: PlannedTalk) => {
    const alike = alikeTo(one)
    if (alike.length < 2) return nameOf(one)
    return t('several', { title: nameOf(one), number: alike.findIndex(({ id }) => id === one.id) + 1 })
  }
  const domainsOf = (one: PlannedTalk) => {
    if (alikeTo(one).length < 2) return ''
    return [...new Set(one.questions.map(({ domain }) => text(domain.title)))].join(' · ')
  }
  const timeOf = ({ slot }: PlannedTalk) => t('time', { from: timeOfDay(slot.from), to: timeOfDay(slot.to) })
  const circumstancesOf = (one: PlannedTalk) => [...(one.talk.title === undefined ? [] : [rolesOf(one)]), placeOf(one)]
  return { titleOf, rolesOf, placeOf, circumstancesOf, domainsOf, timeOf }
}
