import type { ReactNode } from 'react'
import type { Assessment } from '../core/assessment/schema.ts'
import type { Questionnaire } from '../core/questionnaire/schema.ts'
import { frameTexts } from '../i18n/frame.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Stack } from '../ui/Stack.tsx'
import { hrefOf } from './place.ts'
import { useQuestionnaireText } from './question/useQuestionnaireText.ts'
import './MeasuresHeader.css'

const VIEWS = ['proposals', 'plan', 'whatIf', 'targets'] as const

export interface MeasuresHeaderProps {
  readonly current: (typeof VIEWS)[number]
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  readonly title: string
  readonly lead: string
  readonly actions?: ReactNode
}

/** Heading of the views that stand together under „Maßnahmen“, with the way from one to the other. */
export function MeasuresHeader({ current, assessment, questionnaire, title, lead, actions }: MeasuresHeaderProps) {
  const t = useTexts(frameTexts)
  const text = useQuestionnaireText(questionnaire)
  return (
    <Stack gap="large">
      <nav aria-label={t('measures')}>
        <ul className="measures-views">
          {VIEWS.map((screen) => (
            <li key={screen}>
              <a
                className="measures-views__link"
                href={hrefOf({ screen, id: assessment.id })}
                aria-current={screen === current ? 'page' : undefined}
              >
                {t(screen)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <PageHeader
        preline={`${assessment.municipality.name} · ${text(questionnaire.title)}`}
        title={title}
        lead={lead}
        actions={actions}
      />
    </Stack>
  )
}
