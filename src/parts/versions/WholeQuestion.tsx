import { useMemo } from 'react'
import type { PlacedQuestion } from '../../core/versions/questionFields.ts'
import { DescriptionList } from '../../ui/DescriptionList.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { questionRows } from './differenceRows.ts'
import { useSays } from './useSays.ts'

/** A question of one version, where there is no single one in the other to compare it with. */
export function WholeQuestion({ placed }: { readonly placed: PlacedQuestion }) {
  const says = useSays()
  const rows = useMemo(() => questionRows(placed, says), [placed, says])
  return (
    <Stack gap="small">
      <p>
        <strong>{placed.question.id}</strong>
      </p>
      <DescriptionList
        stacked
        items={rows.map(({ name, shown: { text, lang } }) => ({
          term: name,
          details: (
            <span className="version-text" lang={lang}>
              {text}
            </span>
          ),
        }))}
      />
    </Stack>
  )
}
