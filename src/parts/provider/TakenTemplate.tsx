import { useState } from 'react'
import type { ProviderTemplate } from '../../core/network/providerTemplate.ts'
import { renewed, type StandingQuestion, templateStanding, untouched } from '../../core/network/templateStanding.ts'
import { providerTemplateTexts } from '../../i18n/providerTemplate.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { goTo } from '../place.ts'
import { useDecisions } from './useDecisions.ts'
import type { TakenIn } from './useTaking.ts'

export interface TakenTemplateProps {
  readonly taken: TakenIn
  readonly template: ProviderTemplate
  readonly onClose: () => void
}

/** It is in; what can be taken over without touching anybody's answer is offered at once. */
export function TakenTemplate({ taken, template, onClose }: TakenTemplateProps) {
  const t = useTexts(providerTemplateTexts)
  const { prepared, held, undo } = taken
  const { id } = prepared
  const [failed, setFailed] = useState(false)
  const decisions = useDecisions({ assessment: id, view: 'answers', by: null })
  const standing = templateStanding(prepared.questionnaire, prepared.assessment, [template.id, held])
  const [open, fresh] = [untouched(standing), renewed(standing)]
  const toQuestions = () => {
    onClose()
    goTo({ screen: 'questions', id })
  }
  const accept = async (some: readonly StandingQuestion[], over: boolean) => {
    await decisions.accept(some, { over })
    toQuestions()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      closeLabel={t('close')}
      footer={
        <>
          <Button variant="primary" data-autofocus="" onClick={toQuestions}>
            {t('toQuestions')}
          </Button>
          <Button onClick={() => void undo().then((done) => (done ? onClose() : setFailed(true)))}>{t('undo')}</Button>
        </>
      }
    >
      <Stack gap="default">
        <Alert kind="success" live="status" title={t('taken', { name: template.provider.name })}>
          {t('takenText')}
        </Alert>
        {open.length > 0 && (
          <div>
            <Button onClick={() => void accept(open, false)}>{t('acceptOpen', { count: open.length })}</Button>
          </div>
        )}
        {fresh.length > 0 && (
          <div>
            <Button onClick={() => void accept(fresh, true)}>{t('acceptRenewed', { count: fresh.length })}</Button>
          </div>
        )}
        {failed && <Alert kind="danger" live="alert" title={t('failed')} />}
      </Stack>
    </Dialog>
  )
}
