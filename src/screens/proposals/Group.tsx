import { effortOf, type Proposal } from '../../core/plan/proposals.ts'
import type { NeedClass } from '../../core/scoring/score.types.ts'
import { proposalsTexts } from '../../i18n/proposals.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useFrozen } from '../../parts/frozen/useFrozen.ts'
import { WhenOpen } from '../../parts/frozen/WhenOpen.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { ProposalCard, type ProposalSurroundings } from './ProposalCard.tsx'
import { useProposalTitle } from './useProposalTitle.ts'

export interface GroupProps extends ProposalSurroundings {
  readonly name: NeedClass | 'clarify'
  /** those that pass the filter */
  readonly proposals: readonly Proposal[]
  /** how many there are without the filter */
  readonly among: number
  /** ids of questions */
  readonly ticked: ReadonlySet<string>
  readonly onTick: (question: string, on: boolean) => void
  readonly onTakeAll: (proposals: readonly Proposal[]) => void
}

/** One class of need with its count and effort; nothing where it has none. */
export function Group({ name, proposals, among, ticked, onTick, onTakeAll, ...shared }: GroupProps) {
  const t = useTexts(proposalsTexts)
  const titleOf = useProposalTitle(shared.questionnaire)
  const frozen = useFrozen()
  if (proposals.length === 0) return null
  const open = proposals.filter(({ planned }) => planned.length === 0)
  const { days, unknown } = effortOf(proposals)
  const title = t(name === 'clarify' ? name : `need-${name}`)
  const count = t('groupCount', { name: title, count: proposals.length })
  const shown = proposals.length < among ? t('groupPart', { shown: count, count: among }) : count
  // finding out takes a call; the days are those of what may follow
  const summary = name === 'clarify' || days === 0 ? shown : `${shown}, ${t('groupDays', { count: days })}`
  return (
    <Disclosure summary={summary}>
      <Stack gap="default">
        <Text muted>{name === 'clarify' ? t('clarifyLead') : t(`when-${name}`)}</Text>
        {name !== 'clarify' && unknown > 0 && unknown < proposals.length && (
          <Text muted small>
            {t('daysUnknown', { count: unknown })}
          </Text>
        )}
        {open.length > 0 ? (
          <WhenOpen>
            <div>
              <Button small icon="add" onClick={() => onTakeAll(open)}>
                {t('takeAll', { count: open.length, name: title })}
              </Button>
            </div>
          </WhenOpen>
        ) : (
          <p>{t('allPlanned')}</p>
        )}
        <Stack as="ul" gap="none">
          {proposals.map((proposal) => {
            const { question, planned } = proposal
            return (
              <ProposalCard
                key={question.id}
                proposal={proposal}
                selection={
                  planned.length === 0 &&
                  !frozen && (
                    <Checkbox
                      label={<VisuallyHidden>{t('select', { title: titleOf(proposal) })}</VisuallyHidden>}
                      checked={ticked.has(question.id)}
                      onChange={(event) => onTick(question.id, event.target.checked)}
                    />
                  )
                }
                {...shared}
              />
            )
          })}
        </Stack>
      </Stack>
    </Disclosure>
  )
}
