import { useState } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import { circleThrough } from '../../core/plan/dependencies.ts'
import { statusOf } from '../../core/plan/status.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { WhenOpen } from '../../parts/frozen/WhenOpen.tsx'
import { Button } from '../../ui/Button.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { ChooseAndAdd } from './ChooseAndAdd.tsx'
import { usePlanActions } from './planActions.ts'
import { type Undoable, UndoLine } from './UndoLine.tsx'

export interface DependsOnProps {
  readonly measure: Measure
  readonly measures: readonly Measure[]
}

/** What has to be finished first. */
export function DependsOn({ measure, measures }: DependsOnProps) {
  const t = useTexts(planTexts)
  const { edit } = usePlanActions()
  const [chosen, setChosen] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [removed, setRemoved] = useState<Undoable | null>(null)
  const { id, dependsOn = [] } = measure
  const titles = new Map(measures.map((other) => [other.id, other.title]))
  const set = (ids: readonly string[]) => edit(id, { dependsOn: ids.length > 0 ? [...ids] : undefined })
  const add = () => {
    const circle = chosen === '' ? null : circleThrough(measures, id, chosen)
    if (chosen === '') return setError(t('dependsMissing'))
    if (chosen === id) return setError(t('dependsSelf'))
    if (circle) return setError(t('dependsCircle', { way: wayOf([measure, ...circle]) }))
    set([...dependsOn.filter((other) => other !== chosen), chosen])
    setChosen('')
    setRemoved(null)
  }
  const remove = (other: string) => {
    set(dependsOn.filter((one) => one !== other))
    setRemoved({ text: t('dependsRemoved', { title: titles.get(other) ?? other }), undo: () => set(dependsOn) })
  }
  /** '„A“ wartet auf „B“, „B“ wartet auf „A“' */
  const wayOf = (way: readonly Measure[]) =>
    way
      .slice(1)
      .map((second, i) => t('waitsFor', { first: way[i]?.title ?? '', second: second.title }))
      .join(', ')
  return (
    <Stack as="section" gap="small" aria-labelledby="plan-depends">
      <h3 id="plan-depends">{t('dependsTitle')}</h3>
      {dependsOn.length === 0 ? (
        <Text muted>{t('dependsNone')}</Text>
      ) : (
        <ul className="plan-list">
          {dependsOn.map((other) => {
            const there = measures.find((candidate) => candidate.id === other)
            const title = there?.title ?? t('dependsGone')
            return (
              <li key={other} className="plan-list__item">
                <span>
                  {title}
                  {there && <Text as="span" muted small>{` (${t(`status-${statusOf(there)}`)})`}</Text>}
                </span>
                <WhenOpen>
                  <Button variant="tertiary" small icon="delete" iconOnly onClick={() => remove(other)}>
                    {t('dependsRemove', { title })}
                  </Button>
                </WhenOpen>
              </li>
            )
          })}
        </ul>
      )}
      <UndoLine last={removed} onUndone={() => setRemoved(null)} />
      <ChooseAndAdd
        label={t('dependsAdd')}
        placeholder={t('dependsChoose')}
        chosen={chosen}
        error={error}
        onAdd={add}
        onChoose={(value) => {
          setChosen(value)
          setError(null)
        }}
      >
        {measures
          .filter((other) => other.id !== id && !dependsOn.includes(other.id))
          .map((other) => (
            <option key={other.id} value={other.id}>
              {other.title}
            </option>
          ))}
      </ChooseAndAdd>
    </Stack>
  )
}
