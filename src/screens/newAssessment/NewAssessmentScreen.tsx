import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { questionsOf } from '../../core/questionnaire/lookup.ts'
import { newestOfEach } from '../../core/questionnaire/versions.ts'
import { newAssessmentTexts } from '../../i18n/newAssessment.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { hrefOf } from '../../parts/place.ts'
import { Words } from '../../parts/question/Words.tsx'
import { createAssessment } from '../../storage/assessments.ts'
import {
  type Definition,
  installShippedDefinitions,
  listDefinitions,
  shippedDefinitionsOnce,
} from '../../storage/definitions.ts'
import { useWorkspace, type Workspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { AuditFields } from './AuditFields.tsx'
import './newAssessment.css'
import { auditOf, KINDS, municipalityOf, type NewAssessmentForm, scopeOf } from './form.ts'
import { MunicipalityFields } from './MunicipalityFields.tsx'
import { ScopingFields } from './ScopingFields.tsx'

interface Data {
  readonly definitions: readonly Definition[]
  /** YYYY-MM-DD */
  readonly today: string
}

/** How long a first visit waits for questionnaires that are still on their way when one is there already. */
const PATIENCE_MS = 3000

/** Waits for all questionnaires: one that appears later would move the form under the hand that fills it in. */
export async function load({ db, world }: Workspace): Promise<Data> {
  const all = shippedDefinitionsOnce(db)
  const there = await listDefinitions(db)
  await Promise.race(there.length === 0 ? [all] : [all, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
  // what was asked for without a network may be there by now
  if ((await listDefinitions(db)).length === 0) await installShippedDefinitions(db)
  return { definitions: offered(await listDefinitions(db)), today: localDate(world.now()) }
}

/** The newest version of each, the shortest first: whoever begins does not begin with the long one by mistake. */
function offered(definitions: readonly Definition[]): Definition[] {
  const length = ({ questionnaire }: Definition) => questionsOf(questionnaire).length
  return newestOfEach(definitions).toSorted((a, b) => length(a) - length(b))
}

export function NewAssessmentScreen({ data }: { readonly data: Data }) {
  const t = useTexts(newAssessmentTexts)
  return (
    <Stack gap="x-large">
      <PageHeader title={t('title')} lead={t('lead')} />
      {data.definitions.length === 0 ? (
        <EmptyState
          title={t('noQuestionnaire')}
          actions={<Button onClick={() => location.reload()}>{t('reload')}</Button>}
        />
      ) : (
        <NewAssessmentForms data={data} />
      )}
    </Stack>
  )
}

function NewAssessmentForms({ data: { definitions, today } }: { readonly data: Data }) {
  const t = useTexts(newAssessmentTexts)
  const language = useLanguage()
  const { db, world } = useWorkspace()
  const [failed, setFailed] = useState(false)
  const form = useForm<NewAssessmentForm>({
    defaultValues: {
      questionnaire: keyOf(definitions[0]),
      name: '',
      state: '',
      kind: '',
      inhabitants: '',
      workplaces: '',
      title: t('labelDefault', { year: today.slice(0, 4) }),
      asOf: today,
      coverage: '',
      occasion: '',
      fileNumber: '',
      participants: '',
      scope: Object.fromEntries(scopingIds(definitions).map((id) => [id, ''])),
    },
  })
  const chosen = definitions.find((definition) => keyOf(definition) === form.watch('questionnaire'))
  const scoping = chosen?.questionnaire.scoping ?? []

  const create = async (values: NewAssessmentForm): Promise<void> => {
    if (!chosen) return
    const kind = KINDS.find((name) => name === values.kind)
    try {
      const id = await createAssessment(db, world, {
        definition: chosen,
        title: values.title.trim(),
        language,
        municipality: municipalityOf(values, kind && t(`kind-${kind}`)),
        audit: auditOf(values),
        scope: scopeOf(
          values,
          scoping.map((question) => question.id),
        ),
      })
      location.hash = hrefOf({ screen: 'questions', id })
    } catch {
      setFailed(true)
    }
  }

  return (
    <form className="new-assessment" noValidate onSubmit={(event) => void form.handleSubmit(create)(event)}>
      <Stack gap="x-large">
        {definitions.length > 1 && (
          <RadioGroup
            legend={t('questionnaireLegend')}
            layout="cards"
            options={definitions.map((definition) => ({
              value: keyOf(definition),
              label: <Words of={definition.questionnaire.title} questionnaire={definition.questionnaire} />,
              hint: <QuestionnaireHint definition={definition} />,
            }))}
            {...form.register('questionnaire')}
          />
        )}
        <MunicipalityFields form={form} />
        <AuditFields form={form} />
        {chosen && <ScopingFields form={form} questionnaire={chosen.questionnaire} />}
        {failed && <Alert kind="danger" live="alert" title={t('failed')} />}
        <Cluster>
          <Button type="submit" variant="primary" disabled={form.formState.isSubmitting}>
            {t('create')}
          </Button>
          <LinkButton href={hrefOf({ screen: 'overview' })}>{t('cancel')}</LinkButton>
        </Cluster>
      </Stack>
    </form>
  )
}

/** What helps to choose: how long it is, for whom, and whether it speaks the language of the screen. */
function QuestionnaireHint({ definition: { questionnaire } }: { readonly definition: Definition }) {
  const t = useTexts(newAssessmentTexts)
  const language = useLanguage()
  const { version, description, languages } = questionnaire
  return (
    <>
      {t('questionnaireHint', { version, count: questionsOf(questionnaire).length })}
      {!languages.includes(language) && ` ${t('questionnaireUntranslated')}`}
      {description && (
        <span className="new-assessment__description">
          <Words of={description} questionnaire={questionnaire} />
        </span>
      )}
    </>
  )
}

/** Of all questionnaires, so that each radio group starts with „noch offen“ whichever is chosen. */
function scopingIds(definitions: readonly Definition[]): string[] {
  return definitions.flatMap(({ questionnaire }) => (questionnaire.scoping ?? []).map(({ id }) => id))
}

function keyOf(definition: Definition | undefined): string {
  return definition ? `${definition.questionnaire.id}@${definition.questionnaire.version}` : ''
}
