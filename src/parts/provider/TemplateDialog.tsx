import { useEffect, useState } from 'react'
import type { ProviderTemplate } from '../../core/network/providerTemplate.ts'
import { formatDate } from '../../i18n/format.ts'
import { providerTemplateTexts } from '../../i18n/providerTemplate.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { Header } from '../../storage/database.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { type PreparedTemplate, prepareTemplate, templateTargets } from './prepareTemplate.ts'
import { TakenTemplate } from './TakenTemplate.tsx'
import { TemplateContents } from './TemplateContents.tsx'
import { TemplateHead } from './TemplateHead.tsx'
import { type TakenIn, useTaking } from './useTaking.ts'
import './provider.css'

export interface TemplateDialogProps {
  readonly template: ProviderTemplate
  /** id of the assessment that it is opened for; left out, the user chooses one */
  readonly assessment?: string
  readonly onClose: () => void
}

/** What a provider's template says and what it would change, before anything is written; then what was taken in can be taken over. */
export function TemplateDialog({ template, assessment, onClose }: TemplateDialogProps) {
  const t = useTexts(providerTemplateTexts)
  const { db, world } = useWorkspace()
  const [targets, setTargets] = useState<readonly Header[] | null>(null)
  const [chosen, setChosen] = useState<string | null>(assessment ?? null)
  const [prepared, setPrepared] = useState<PreparedTemplate | null>(null)
  const [taken, setTaken] = useState<TakenIn | null>(null)
  const { take, failure } = useTaking(template.id)

  useEffect(() => {
    let left = false
    void templateTargets(db, template).then((found) => {
      if (left) return
      setTargets(found)
      setChosen((before) => before ?? found[0]?.id ?? null)
    })
    return () => {
      left = true
    }
  }, [db, template])
  useEffect(() => {
    let left = false
    if (chosen === null) return
    void prepareTemplate(db, template, chosen, world.now()).then((found) => {
      if (!left) setPrepared(found)
    })
    return () => {
      left = true
    }
  }, [db, world, template, chosen])

  const current = prepared?.id === chosen ? prepared : null
  const fitted = current && typeof current.fitted !== 'string' ? current.fitted : null
  const isOffered =
    fitted !== null &&
    (current?.arrival === 'newer' || (current?.arrival === 'new' && Object.keys(fitted.held.answers).length > 0))
  if (taken) return <TakenTemplate taken={taken} template={template} onClose={onClose} />
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('title')}
      closeLabel={t('close')}
      footer={
        <>
          {isOffered && current && fitted && (
            <Button variant="primary" onClick={() => void take(current, fitted.held).then(setTaken)}>
              {t(current.before ? 'takeUpdate' : 'take')}
            </Button>
          )}
          <Button onClick={onClose}>{t(isOffered ? 'cancel' : 'close')}</Button>
        </>
      }
    >
      <Stack gap="large">
        <TemplateHead template={template} questionnaire={current?.questionnaire} />
        {targets?.length === 0 && assessment === undefined ? (
          <Alert kind="warning" live="alert" title={t('noAssessment')}>
            {t('noAssessmentText', { id: template.questionnaire.id })}
          </Alert>
        ) : (
          assessment === undefined && <Targets targets={targets ?? []} chosen={chosen} onChoose={setChosen} />
        )}
        {current && <Verdict prepared={current} template={template} />}
        {current && fitted && (isOffered || fitted.left.length > 0) && (
          <TemplateContents prepared={current} fitted={fitted} />
        )}
        {isOffered && !current?.before && <p>{t('nothingAnswered')}</p>}
        {failure && <Alert kind="danger" live="alert" title={t(failure)} />}
      </Stack>
    </Dialog>
  )
}

interface TargetsProps {
  readonly targets: readonly Header[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

function Targets({ targets, chosen, onChoose }: TargetsProps) {
  const t = useTexts(providerTemplateTexts)
  const language = useLanguage()
  return (
    <Select
      label={t('forWhich')}
      hint={t('forWhichHint')}
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.target.value)}
    >
      {targets.map(({ id, title, municipality, audit, createdAt }) => (
        <option key={id} value={id}>
          {[municipality.name, title, formatDate(audit.asOf ?? createdAt, language)].filter(Boolean).join(' · ')}
        </option>
      ))}
    </Select>
  )
}

/** Why nothing is taken in; nothing where something is. */
function Verdict({ prepared, template }: { readonly prepared: PreparedTemplate; readonly template: ProviderTemplate }) {
  const t = useTexts(providerTemplateTexts)
  const language = useLanguage()
  const { fitted, arrival, before } = prepared
  if (typeof fitted === 'string') {
    const { version } = template.questionnaire
    const title = fitted === 'version' ? t('unfit-version', { version }) : t('unfit-questionnaire')
    return <Alert kind="warning" live="alert" title={title} />
  }
  if (arrival === 'older' && before) {
    const { number, asOf } = before
    return <Alert kind="warning" live="alert" title={t('older', { number, date: formatDate(asOf, language) })} />
  }
  if (arrival === 'same') return <Alert kind="info" live="status" title={t('same')} />
  if (!before && Object.keys(fitted.held.answers).length === 0) {
    return <Alert kind="warning" live="alert" title={t('unfitNone')} />
  }
  return null
}
