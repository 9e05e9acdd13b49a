import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { givePractice, namesPlace } from '../../core/network/givePractice.ts'
import { parsePractice, practiceText } from '../../core/network/practice.ts'
import { PRACTICE_LIMITS } from '../../core/network/practiceLimits.ts'
import { isFinished } from '../../core/plan/status.ts'
import { givePracticeTexts } from '../../i18n/givePractice.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useFrozen } from '../../parts/frozen/useFrozen.ts'
import { localDate } from '../../parts/localDate.ts'
import { ProblemList } from '../../parts/ProblemList.tsx'
import { SaveStatus } from '../../parts/save/SaveStatus.tsx'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { FieldError } from '../../ui/FieldError.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { GivenFile } from './GivenFile.tsx'
import { GivenMeasure } from './GivenMeasure.tsx'
import { useGiving } from './useGiving.ts'
import type { Plan } from './usePlan.ts'
import './giving.css'

export interface GivePracticeDialogProps {
  readonly plan: Plan
  readonly failure: ReactNode
  readonly onClose: () => void
}

/** Chosen and described first, then read in full, then saved: nothing leaves that was not seen. */
export function GivePracticeDialog({ plan, failure, onClose }: GivePracticeDialogProps) {
  const t = useTexts(givePracticeTexts)
  const { world } = useWorkspace()
  const toast = useToast()
  const { assessment, questionnaire, saver, measures, isSample } = plan
  const giving = useGiving(measures)
  const frozen = useFrozen()
  const [source, setSource] = useState('')
  const [contact, setContact] = useState('')
  const [step, setStep] = useState<'choosing' | 'reading'>('choosing')
  const [asked, setAsked] = useState(false)
  const [failed, setFailed] = useState(false)
  const missing = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  // those that were done when the dialog opened: none moves while one writes
  const [{ done, others }] = useState(() => ({
    done: measures.filter(isFinished).map(({ id }) => id),
    others: measures.filter((measure) => !isFinished(measure)).map(({ id }) => id),
  }))
  const begun = useRef(step)
  useEffect(() => {
    // the button that was pressed is gone
    if (begun.current !== step) heading.current?.focus()
    begun.current = step
  }, [step])

  const date = localDate(world.now())
  const { language, municipality } = assessment
  const file = givePractice(questionnaire, giving.given, { source, contact, date, language })
  const fits = parsePractice(file)
  const next = () => {
    setAsked(true)
    if (giving.given.length > 0) setStep('reading')
    else heading.current?.focus()
  }
  const save = async () => {
    const name = `gute-praxis-${date}.json`
    try {
      const { download } = await import('../../files/download.ts')
      download(new TextEncoder().encode(practiceText(file)), name, 'application/json')
      toast({ text: t('saved', { count: file.practices.length, file: name }) })
      onClose()
    } catch {
      setFailed(true)
    }
  }
  const listed = (ids: readonly string[]) => (
    <Stack as="ul" gap="none">
      {ids.flatMap((id) => {
        const measure = measures.find((one) => one.id === id)
        return measure ? [<GivenMeasure key={id} measure={measure} giving={giving} />] : []
      })}
    </Stack>
  )
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('title')}
      closeLabel={t('close')}
      footer={
        step === 'choosing' ? (
          <>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button variant="primary" onClick={next}>
              {t('next')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => setStep('choosing')}>{t('back')}</Button>
            {fits.ok && !isSample && (
              <Button variant="primary" icon="download" onClick={() => void save()}>
                {t('save')}
              </Button>
            )}
          </>
        )
      }
    >
      {step === 'choosing' ? (
        <Stack gap="large">
          {failure}
          <p>{t('lead')}</p>
          <Alert kind="warning" title={t('warning')}>
            {t('warningText')}
          </Alert>
          <Stack gap="small">
            <Heading level={3} size="small" ref={heading} tabIndex={-1} aria-describedby={missing}>
              {t('measures')}
            </Heading>
            {asked && giving.given.length === 0 && <FieldError id={missing}>{t('measuresMissing')}</FieldError>}
            <Text muted small>
              {t(frozen ? 'keptFrozen' : 'kept')}
            </Text>
            {!frozen && <SaveStatus saver={saver} />}
            {done.length === 0 ? <p>{t('noneDone')}</p> : listed(done)}
            {others.length > 0 && (
              <Disclosure variant="plain" summary={t('others', { count: others.length })} open={done.length === 0}>
                {listed(others)}
              </Disclosure>
            )}
          </Stack>
          <Stack>
            <Heading level={3} size="small">
              {t('about')}
            </Heading>
            <TextInput
              label={t('source')}
              hint={t('sourceHint')}
              optional={t('optional')}
              maxLength={PRACTICE_LIMITS.source}
              value={source}
              onChange={({ target }) => setSource(target.value)}
            />
            <TextInput
              label={t('contact')}
              hint={t('contactHint')}
              optional={t('optional')}
              maxLength={PRACTICE_LIMITS.contact}
              value={contact}
              onChange={({ target }) => setContact(target.value)}
            />
          </Stack>
        </Stack>
      ) : (
        <Stack gap="large">
          <Stack gap="small">
            <Heading level={3} size="medium" ref={heading} tabIndex={-1}>
              {t('previewTitle')}
            </Heading>
            <p>{t('previewLead')}</p>
          </Stack>
          {isSample && (
            <Alert kind="info" title={t('sample')}>
              {t('sampleText')}
            </Alert>
          )}
          {!fits.ok && (
            <Alert kind="danger" title={t('problems')}>
              <ProblemList problems={fits.problems} withPlaces />
            </Alert>
          )}
          {namesPlace(file, municipality.name) && (
            <Alert kind="warning" title={t('namesPlace')}>
              {t('namesPlaceText')}
            </Alert>
          )}
          <GivenFile file={file} questionnaire={questionnaire} />
          <div role="alert">{failed && <Alert kind="danger" title={t('failed')} />}</div>
        </Stack>
      )}
    </Dialog>
  )
}
