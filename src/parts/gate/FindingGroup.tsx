import { useEffect, useRef } from 'react'
import type { GateGroup } from '../../core/gate/gate.ts'
import { isCovered, type JudgedFinding } from '../../core/gate/overrides.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { gateTexts } from '../../i18n/gate.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { FindingItem } from './FindingItem.tsx'
import type { FindingWords } from './useFindingWords.ts'

export interface FindingGroupProps {
  readonly group: GateGroup
  readonly questionnaire: Questionnaire
  readonly words: FindingWords
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  /** `null`: it is signed off, and nothing can be changed */
  readonly actions: {
    readonly letStand: (findings: readonly JudgedFinding[]) => void
    readonly withdraw: (finding: JudgedFinding) => void
  } | null
}

/** One kind of finding with its count. Draws its findings only while it is open: there may be as many as there are questions. */
export function FindingGroup({ group, questionnaire, words, open, onToggle, actions }: FindingGroupProps) {
  const t = useTexts(gateTexts)
  const box = useRef<HTMLDivElement>(null)
  const { kind, findings } = group
  const title = t(`title-${kind}`)
  const waiting = findings.filter((finding) => !isCovered(finding))
  useEffect(() => {
    // the button that let them all stand went with the last of them
    if (group.open > 0 || !document.activeElement?.matches('body')) return
    if (box.current?.dataset['acted']) box.current.querySelector('summary')?.focus()
  }, [group.open])
  return (
    <div ref={box}>
      <Disclosure
        summary={
          group.open > 0
            ? t('groupOpen', { title, open: group.open, all: findings.length })
            : t('groupDone', { title, all: findings.length })
        }
        open={open}
        onToggle={(event) => onToggle(event.currentTarget.open)}
      >
        {open && (
          <Stack gap="default">
            <Text muted>{t(`why-${kind}`)}</Text>
            {actions && waiting.length > 1 && (
              <div className="ui-not-printed">
                <Button
                  small
                  onClick={() => {
                    if (box.current) box.current.dataset['acted'] = 'true'
                    actions.letStand(waiting)
                  }}
                >
                  {t('letAllStand', { count: waiting.length })}
                </Button>
              </div>
            )}
            <Stack as="ul" gap="none">
              {findings.map((finding) => (
                <FindingItem
                  key={finding.key}
                  finding={finding}
                  questionnaire={questionnaire}
                  words={words}
                  actions={actions && { ...actions, letStand: (one) => actions.letStand([one]) }}
                />
              ))}
            </Stack>
          </Stack>
        )}
      </Disclosure>
    </div>
  )
}
