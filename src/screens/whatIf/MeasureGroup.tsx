import type { Measure } from '../../core/assessment/schema.ts'
import type { Candidate } from '../../core/plan/candidates.ts'
import { blockedBy } from '../../core/plan/status.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { whatIfTexts } from '../../i18n/whatIf.ts'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { MeasureRow, type MeasureRowProps } from './MeasureRow.tsx'

export type GroupName = NonNullable<Candidate['need']> | 'none'

export interface MeasureGroupProps extends Pick<MeasureRowProps, 'questionnaire' | 'userLanguage' | 'onTick'> {
  readonly name: GroupName
  readonly candidates: readonly Candidate[]
  readonly ids: ReadonlySet<string>
  /** of the plan */
  readonly measures: readonly Measure[]
  readonly open: boolean
  readonly onToggle: (name: GroupName, open: boolean) => void
}

const NONE: readonly Measure[] = []

/** The measures of a need class; drawn only while it is open. */
export function MeasureGroup(props: MeasureGroupProps) {
  const { name, candidates, ids, measures, open, onToggle, ...row } = props
  const t = useTexts(whatIfTexts)
  const count = candidates.length
  const chosen = candidates.filter(({ measure }) => ids.has(measure.id)).length
  const title = t(`group-${name}`)
  return (
    <Disclosure
      summary={chosen > 0 ? t('groupChosen', { name: title, count, chosen }) : t('groupCount', { name: title, count })}
      open={open}
      onToggle={(event) => onToggle(name, event.currentTarget.open)}
    >
      {open && (
        <CheckboxGroup legend={title} hideLabel>
          {candidates.map((candidate) => (
            <MeasureRow
              key={candidate.measure.id}
              {...row}
              candidate={candidate}
              before={missingBefore(candidate, measures, ids)}
              checked={ids.has(candidate.measure.id)}
            />
          ))}
        </CheckboxGroup>
      )}
    </Disclosure>
  )
}

/** One and the same empty list, so that a row is not drawn anew for it. */
function missingBefore(
  { measure }: Candidate,
  measures: readonly Measure[],
  ids: ReadonlySet<string>,
): readonly Measure[] {
  if (!measure.dependsOn?.length) return NONE
  const missing = blockedBy(measure, measures).filter(({ id }) => !ids.has(id))
  return missing.length > 0 ? missing : NONE
}
