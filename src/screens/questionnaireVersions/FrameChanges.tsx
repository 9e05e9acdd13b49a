import { useMemo, useState } from 'react'
import { questionChangeTexts } from '../../i18n/questionChanges.ts'
import { questionnaireVersionsTexts } from '../../i18n/questionnaireVersions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { DifferenceTable } from '../../parts/versions/DifferenceTable.tsx'
import { questionnaireRows } from '../../parts/versions/questionnaireRows.ts'
import { useSays } from '../../parts/versions/useSays.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import type { Chosen } from './chooseVersions.ts'

/** What differs that is no question. */
export function FrameChanges({ older, newer }: Chosen) {
  const t = useTexts(questionnaireVersionsTexts)
  const ofChange = useTexts(questionChangeTexts)
  const says = useSays()
  const [open, setOpen] = useState(false)
  const rows = useMemo(() => questionnaireRows(older, newer, says), [older, newer, says])
  if (rows.length === 0) return null
  return (
    <Disclosure
      className="version-entry"
      summary={t('frame', { count: rows.length })}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      {open && (
        <DifferenceTable
          rows={rows}
          caption={ofChange('frameCaption')}
          columns={[t('column', { version: older.version }), t('column', { version: newer.version })]}
        />
      )}
    </Disclosure>
  )
}
