import { useId, useRef, useState } from 'react'
import { groupProposals, type Proposal } from '../../core/plan/proposals.ts'
import { NEEDS } from '../../core/scoring/score.types.ts'
import { proposalsTexts } from '../../i18n/proposals.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { toggled } from '../../parts/toggled.ts'
import { Button } from '../../ui/Button.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { Text } from '../../ui/Text.tsx'
import { FilterLine } from './FilterLine.tsx'
import { type Filter, NO_FILTER, passing } from './filter.ts'
import { Group } from './Group.tsx'
import type { ProposalSurroundings } from './ProposalCard.tsx'
import { SelectionBar } from './SelectionBar.tsx'

export interface ProgrammeProps extends ProposalSurroundings {
  readonly proposals: readonly Proposal[]
  /** questions without an answer */
  readonly open: number
  readonly onTake: (proposals: readonly Proposal[]) => void
  /** `null` while there is no measure they could go into */
  readonly onJoin: ((proposals: readonly Proposal[]) => void) | null
}

/** Everything by class, closed at first: nobody gets a list of a hundred. */
export function Programme({ proposals, open, onTake, onJoin, ...shared }: ProgrammeProps) {
  const t = useTexts(proposalsTexts)
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [filter, setFilter] = useState<Filter>(NO_FILTER)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const shown = passing(proposals, filter)
  // what has come into the plan, or is filtered away, is not acted upon unseen
  const selected = shown.filter(({ question, planned }) => ticked.has(question.id) && planned.length === 0)
  const { byNeed, clarify } = groupProposals(shown)
  const whole = groupProposals(proposals)
  const filtered = filter !== NO_FILTER

  const takeAll = (some: readonly Proposal[]) => {
    heading.current?.focus()
    setTicked(new Set())
    onTake(some)
  }
  const group = {
    ...shared,
    ticked,
    onTick: (question: string, on: boolean) => setTicked(toggled(ticked, question, on)),
    onTakeAll: takeAll,
  }
  return (
    <Stack as="section" gap="large" aria-labelledby={id} className="programme">
      <Stack gap="small">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {t('programmeTitle')}
        </h2>
        <Text muted>{t('programmeLead')}</Text>
      </Stack>
      <FilterLine questionnaire={shared.questionnaire} proposals={proposals} filter={filter} onChange={setFilter} />
      <Status hidden>{filtered ? t('shown', { count: shown.length }) : ''}</Status>
      {shown.length === 0 ? (
        <Stack gap="small">
          <p>{t('noMatch')}</p>
          <div>
            <Button
              onClick={() => {
                heading.current?.focus()
                setFilter(NO_FILTER)
              }}
            >
              {t('resetFilters')}
            </Button>
          </div>
        </Stack>
      ) : (
        <div>
          {NEEDS.map((need) => (
            <Group key={need} name={need} proposals={byNeed[need]} among={whole.byNeed[need].length} {...group} />
          ))}
          <Group name="clarify" proposals={clarify} among={whole.clarify.length} {...group} />
        </div>
      )}
      {open > 0 && <p>{t('openCount', { count: open })}</p>}
      {selected.length > 0 && (
        <SelectionBar
          count={selected.length}
          onTake={() => takeAll(selected)}
          onJoin={onJoin && (() => onJoin(selected))}
          onClear={() => {
            heading.current?.focus()
            setTicked(new Set())
          }}
        />
      )}
    </Stack>
  )
}
