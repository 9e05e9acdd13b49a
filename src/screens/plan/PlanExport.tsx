import { useState } from 'react'
import { planExportTexts } from '../../i18n/planExport.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { Button } from '../../ui/Button.tsx'
import { PlanExportDialog } from './PlanExportDialog.tsx'

export interface PlanExportProps {
  readonly feed: AssessmentFeed
}

/** The way of the plan out of the app; there is none while nothing is planned. */
export function PlanExport({ feed }: PlanExportProps) {
  const t = useTexts(planExportTexts)
  const { header, assessment } = useAssessment(feed)
  const [open, setOpen] = useState(false)
  if (assessment.measures.length === 0) return null
  return (
    <>
      <Button variant="secondary" icon="download" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      {open && (
        <PlanExportDialog
          header={header}
          assessment={assessment}
          questionnaire={feed.questionnaire}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
