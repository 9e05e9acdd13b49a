import type { Unlinked } from '../../core/versions/carryMeasures.ts'
import { upgradeTexts } from '../../i18n/upgrade.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Fieldset } from '../../ui/Fieldset.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

export interface MeasuresSectionProps {
  readonly unlinked: readonly Unlinked[]
  readonly follow: ReadonlySet<string>
  readonly onFollow: (follow: ReadonlySet<string>) => void
}

/** Measures whose question is gone: whether they serve what came after it is for a person to say. */
export function MeasuresSection({ unlinked, follow, onFollow }: MeasuresSectionProps) {
  const t = useTexts(upgradeTexts)
  if (unlinked.length === 0) return null
  const toggle = (id: string) =>
    onFollow(new Set(follow.has(id) ? [...follow].filter((other) => other !== id) : [...follow, id]))
  const lost = unlinked.filter(({ after }) => after.length === 0)
  return (
    <Stack as="section" aria-labelledby="upgrade-measures">
      <h2 id="upgrade-measures">{t('measuresTitle')}</h2>
      <Fieldset legend={t('measuresLead')}>
        {unlinked
          .filter(({ after }) => after.length > 0)
          .map(({ measure, gone, after }) => (
            <Checkbox
              key={measure.id}
              label={measure.title}
              hint={t('measureFollow', { gone: gone.join(', '), after: after.join(', ') })}
              checked={follow.has(measure.id)}
              onChange={() => toggle(measure.id)}
            />
          ))}
      </Fieldset>
      {lost.map(({ measure, gone }) => (
        <p key={measure.id}>
          {measure.title}{' '}
          <Text as="span" muted>
            {t('measureGone', { gone: gone.join(', ') })}
          </Text>
        </p>
      ))}
    </Stack>
  )
}
