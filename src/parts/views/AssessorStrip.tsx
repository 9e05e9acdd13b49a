import { useTexts } from '../../i18n/useTexts.ts'
import { viewsTexts } from '../../i18n/views.ts'
import { Button } from '../../ui/Button.tsx'
import { Status } from '../../ui/Status.tsx'
import { setVoice, useVoice } from './voice.ts'
import './views.css'

/** Stays in view while this tab answers for the assessor: nobody may write into the wrong view without seeing it. */
export function AssessorStrip({ assessment }: { readonly assessment: string }) {
  const t = useTexts(viewsTexts)
  const voice = useVoice(assessment)
  const isAssessor = voice.view === 'assessor'
  return (
    <>
      <Status hidden>{isAssessor ? t('strip') : ''}</Status>
      {isAssessor && (
        <div className="assessor-strip">
          <p>{t('strip')}</p>
          <Button variant="link" onClick={() => setVoice(assessment, { ...voice, view: 'answers' })}>
            {t('stripBack')}
          </Button>
        </div>
      )}
    </>
  )
}
