import type { Measure } from '../../core/assessment/schema.ts'
import { statusOf } from '../../core/plan/status.ts'
import { standardsTexts } from '../../i18n/standards.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

export interface MeasureListProps {
  readonly measures: readonly Measure[]
  /** of the plan */
  readonly href: string
}

/** The measures that serve the questions of a requirement, each with its status. */
export function MeasureList({ measures, href }: MeasureListProps) {
  const t = useTexts(standardsTexts)
  if (measures.length === 0) return t('noMeasure')
  return (
    <Stack as="ul" gap="small" className="standards__questions">
      {measures.map((measure) => (
        <li key={measure.id}>
          <Link href={href}>{measure.title}</Link>
          <Text muted small>
            {t(`status-${statusOf(measure)}`)}
          </Text>
        </li>
      ))}
    </Stack>
  )
}
