import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { newAssessmentTexts } from '../../i18n/newAssessment.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { FrozenArea } from '../../parts/frozen/FrozenArea.tsx'
import { WhenOpen } from '../../parts/frozen/WhenOpen.tsx'
import { hrefOf } from '../../parts/place.ts'
import type { Header } from '../../storage/database.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { saveHeader } from '../../storage/saveHeader.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Link } from '../../ui/Link.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { AuditFields } from './AuditFields.tsx'
import { auditOf, formOf, KINDS, municipalityOf, type NewAssessmentForm } from './form.ts'
import { MunicipalityFields } from './MunicipalityFields.tsx'
import { ProviderTemplates } from './ProviderTemplates.tsx'
import './newAssessment.css'

/** Changes what „Neue Prüfung“ asked; the scoping questions stand with the questions. */
export function DetailsScreen({ feed }: { readonly feed: AssessmentFeed }) {
  const t = useTexts(newAssessmentTexts)
  const { db, world } = useWorkspace()
  const toast = useToast()
  const { header } = useAssessment(feed)
  const [failed, setFailed] = useState(false)
  const form = useForm<NewAssessmentForm>({
    defaultValues: formOf(
      header,
      KINDS.map((kind) => t(`kind-${kind}`)),
    ),
  })

  const save = async (values: NewAssessmentForm): Promise<void> => {
    const kind = KINDS.find((name) => name === values.kind)
    // a kind that is none of ours came with a file and stays until another is chosen
    const kindText = kind ? t(`kind-${kind}`) : header.municipality.kind
    try {
      await saveHeader(db, world, header, {
        title: values.title.trim(),
        municipality: { ...foreignFields(header.municipality), ...municipalityOf(values, kindText) },
        audit: auditOf(values),
      })
      toast({ text: t('detailsSaved') })
      location.hash = hrefOf({ screen: 'questions', id: header.id })
    } catch {
      setFailed(true)
    }
  }

  return (
    <Stack gap="x-large">
      <Stack>
        <PageHeader title={t('detailsTitle')} lead={t('auditHint')} />
        <Link href={hrefOf({ screen: 'history', id: header.id })}>{t('toHistory')}</Link>
      </Stack>
      <form className="new-assessment" noValidate onSubmit={(event) => void form.handleSubmit(save)(event)}>
        <Stack gap="x-large">
          <FrozenArea>
            <MunicipalityFields form={form} />
            <AuditFields form={form} />
          </FrozenArea>
          {failed && <Alert kind="danger" live="alert" title={t('failed')} />}
          <Cluster>
            <WhenOpen>
              <Button type="submit" variant="primary" disabled={form.formState.isSubmitting}>
                {t('saveDetails')}
              </Button>
            </WhenOpen>
            <LinkButton href={hrefOf({ screen: 'questions', id: header.id })}>{t('cancel')}</LinkButton>
          </Cluster>
        </Stack>
      </form>
      <ProviderTemplates feed={feed} />
    </Stack>
  )
}

/** What a later version or a file wrote there and this form does not show. */
function foreignFields(municipality: Header['municipality']): object {
  const { name, state, kind, inhabitants, workplaces, ...rest } = municipality
  return rest
}
