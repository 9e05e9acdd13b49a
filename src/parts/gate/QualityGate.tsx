import { useId, useMemo, useState } from 'react'
import { isFrozen } from '../../core/assessment/frozen.ts'
import { qualityGate } from '../../core/gate/gate.ts'
import type { JudgedFinding } from '../../core/gate/overrides.ts'
import { gateTexts } from '../../i18n/gate.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { stringsIn, useTabState } from '../useTabState.ts'
import { FindingGroup } from './FindingGroup.tsx'
import { GateStand } from './GateStand.tsx'
import { OverrideDialog } from './OverrideDialog.tsx'
import { useFindingWords } from './useFindingWords.ts'
import { useOverrides } from './useOverrides.ts'
import './gate.css'

export interface QualityGateProps {
  readonly feed: AssessmentFeed
}

const KINDS = { read: stringsIn, write: (kinds: ReadonlySet<string>) => [...kinds] }

/** What should be put right before somebody signs, grouped, each finding with its place, or left as it is with a reason. */
export function QualityGate({ feed }: QualityGateProps) {
  const t = useTexts(gateTexts)
  const id = useId()
  const { questionnaire } = feed
  const { header, assessment } = useAssessment(feed)
  const { db } = useWorkspace()
  const gate = useMemo(() => qualityGate(questionnaire, assessment), [questionnaire, assessment])
  const words = useFindingWords(questionnaire, header.id)
  const [opened, setOpened] = useTabState('gate', header.id, KINDS)
  const [asked, setAsked] = useState<readonly JudgedFinding[]>([])
  const [lastBy, setLastBy] = useState(db.role)
  const { letStand, withdraw } = useOverrides(feed)
  const [first] = asked
  const frozen = isFrozen(header)
  return (
    <Stack as="section" gap="large" aria-labelledby={id}>
      <Stack gap="small">
        <h2 id={id}>{t('title')}</h2>
        <Text muted>{t(frozen ? 'leadFrozen' : 'lead')}</Text>
      </Stack>
      {gate.groups.length === 0 ? (
        <EmptyState title={t('emptyTitle')} headingLevel={3}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <>
          <GateStand gate={gate} />
          <Stack as="ul" gap="none" aria-label={t('groups')}>
            {gate.groups.map((group) => (
              <li key={group.kind}>
                <FindingGroup
                  group={group}
                  questionnaire={questionnaire}
                  words={words}
                  open={opened.has(group.kind)}
                  onToggle={(on) => setOpened((kinds) => withKind(kinds, group.kind, on))}
                  actions={frozen ? null : { letStand: setAsked, withdraw }}
                />
              </li>
            ))}
          </Stack>
        </>
      )}
      {first && (
        <OverrideDialog
          findings={asked}
          about={asked.length === 1 ? words.aboutOf(first) : t(`title-${first.kind}`)}
          lastBy={lastBy}
          onSave={(findings, draft) => {
            setLastBy(draft.by)
            return letStand(findings, draft)
          }}
          onClose={() => setAsked([])}
        />
      )}
    </Stack>
  )
}

function withKind(kinds: ReadonlySet<string>, kind: string, on: boolean): ReadonlySet<string> {
  if (kinds.has(kind) === on) return kinds
  return new Set(on ? [...kinds, kind] : [...kinds].filter((other) => other !== kind))
}
