import { useId, useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { answersScreenTexts } from '../../i18n/answersScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { useToast } from '../../ui/Toast.tsx'
import type { AnswersFormat } from './exportAnswers.ts'

export interface AnswersSectionProps {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  /** SHA-256 of exactly this content */
  readonly fingerprint: string
}

/** The way of the answers out of the app as a table; what writes the file is loaded only then. */
export function AnswersSection({ questionnaire, assessment, fingerprint }: AnswersSectionProps) {
  const t = useTexts(answersScreenTexts)
  const lang = useLanguage()
  const id = useId()
  const { world } = useWorkspace()
  const toast = useToast()
  const [notes, setNotes] = useState(false)
  const make = async (format: AnswersFormat) => {
    try {
      const [{ buildAnswersReport }, { exportAnswers }] = await Promise.all([
        import('../../core/report/answersReport.ts'),
        import('./exportAnswers.ts'),
      ])
      const report = buildAnswersReport({ questionnaire, assessment, fingerprint }, { lang, notes })
      toast({ text: t('done', { file: exportAnswers(report, format, localDate(world.now())) }) })
    } catch {
      toast({ kind: 'danger', text: t('failed') })
    }
  }
  return (
    <Stack as="section" aria-labelledby={id}>
      <h2 id={id}>{t('title')}</h2>
      <p>{t('lead')}</p>
      <p>{t('warning')}</p>
      <CheckboxGroup legend={t('contents')}>
        <Checkbox
          label={t('notes')}
          hint={t('notesHint')}
          checked={notes}
          onChange={(event) => setNotes(event.target.checked)}
        />
      </CheckboxGroup>
      <Cluster gap="small">
        <Button icon="download" onClick={() => void make('xlsx')}>
          {t('xlsx')}
        </Button>
        <Button icon="download" onClick={() => void make('csv')}>
          {t('csv')}
        </Button>
      </Cluster>
    </Stack>
  )
}
