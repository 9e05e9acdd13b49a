import { visitDay } from '../../core/comparison/visitOrder.ts'
import type { Scored } from '../../core/scoring/compare.ts'
import { inAnswered, inApplicable } from '../../core/scoring/questionSets.ts'
import { questionStates } from '../../core/scoring/questionState.ts'
import { textIn } from '../../core/text.ts'
import { formatDate } from '../../i18n/format.ts'
import { overTimeTexts } from '../../i18n/overTime.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Fieldset } from '../../ui/Fieldset.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import type { VisitGroup } from './visitGroups.ts'

export interface ChooseVisitsProps {
  readonly groups: readonly VisitGroup[]
  readonly group: VisitGroup
  readonly onGroup: (key: string) => void
  /** by id */
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (id: string, takesPart: boolean) => void
}

/** Which assessments take part. The questionnaire is asked for only where there are several. */
export function ChooseVisits({ groups, group, onGroup, chosen, onChoose }: ChooseVisitsProps) {
  const t = useTexts(overTimeTexts)
  const language = useLanguage()
  const nameOf = ({ visits }: VisitGroup) => {
    const latest = visits.at(-1)?.questionnaire
    const title = latest ? textIn(latest.title, language, 'de') : ''
    return t('groupName', { title, major: latest?.version.split('.')[0] ?? '', count: visits.length })
  }
  return (
    <Stack className="ui-not-printed">
      {groups.length > 1 && (
        <Select
          label={t('group')}
          hint={t('groupHint')}
          value={group.key}
          onChange={({ currentTarget }) => onGroup(currentTarget.value)}
        >
          {groups.map((one) => (
            <option key={one.key} value={one.key}>
              {nameOf(one)}
            </option>
          ))}
        </Select>
      )}
      <Fieldset legend={t('choose')} hint={t('chooseHint')}>
        <Grid columns="wide" gap="default">
          {group.visits.map(({ questionnaire, assessment }) => {
            const date = formatDate(visitDay(assessment), language)
            const { id, title } = assessment
            return (
              <Checkbox
                key={id}
                label={title ? t('visit', { date, title }) : t('visitUntitled', { date })}
                hint={t('visitHint', { version: questionnaire.version, ...progressOf({ questionnaire, assessment }) })}
                checked={chosen.has(id)}
                onChange={({ currentTarget }) => onChoose(id, currentTarget.checked)}
              />
            )
          })}
        </Grid>
      </Fieldset>
    </Stack>
  )
}

function progressOf({ questionnaire, assessment }: Scored): { readonly answered: number; readonly applicable: number } {
  const states = questionStates(questionnaire, assessment)
  return { answered: states.filter(inAnswered).length, applicable: states.filter(inApplicable).length }
}
