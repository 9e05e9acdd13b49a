import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { carry } from '../../core/assessment/carry.ts'
import { questionsOf } from '../../core/questionnaire/lookup.ts'
import { newAssessmentTexts } from '../../i18n/newAssessment.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Words } from '../../parts/question/Words.tsx'
import { createAssessment } from '../../storage/createAssessment.ts'
import type { Definition } from '../../storage/definitionRows.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Link } from '../../ui/Link.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { AuditFields } from './AuditFields.tsx'
import './newAssessment.css'
import { CarriedNote } from './CarriedNote.tsx'
import { auditOf, formOf, KINDS, municipalityOf, type NewAssessmentForm, scopeOf } from './form.ts'
import { LogFields } from './LogFields.tsx'
import type { CarrySource, Data } from './load.ts'
import { MunicipalityFields } from './MunicipalityFields.tsx'
import { ScopingFields } from './ScopingFields.tsx'

export { load } from './load.ts'

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

function NewAssessmentForms({ data: { definitions, today, source } }: { readonly data: Data }) {
  const t = useTexts(newAssessmentTexts)
  const language = useLanguage()
  const { db, world } = useWorkspace()
  const [failed, setFailed] = useState(false)
  const earlier = typeof source === 'string' ? null : source
  const form = useForm<NewAssessmentForm>({
    defaultValues: {
      ...formOf(
        earlier?.assessment ?? NOTHING_KNOWN,
        KINDS.map((kind) => t(`kind-${kind}`)),
      ),
      questionnaire: keyOf(definitions[0]),
      title: t('labelDefault', { year: today.slice(0, 4) }),
      asOf: today,
      scope: scopeFields(definitions, earlier),
    },
  })
  const chosen = definitions.find((definition) => keyOf(definition) === form.watch('questionnaire'))
  const scoping = chosen?.questionnaire.scoping ?? []

  const create = async (values: NewAssessmentForm): Promise<void> => {
    if (!chosen) return
    const kind = KINDS.find((name) => name === values.kind)
    try {
      const definition = await chosen.whole()
      if (!definition) return setFailed(true)
      const id = await createAssessment(db, world, {
        definition,
        title: values.title.trim(),
        language,
        municipality: municipalityOf(values, kind && t(`kind-${kind}`)),
        audit: auditOf(values),
        keepsLog: values.keepsLog,
        scope: scopeOf(
          values,
          scoping.map((question) => question.id),
        ),
        ...(earlier && {
          start: {
            from: earlier.assessment,
            answers: carry(earlier.assessment, earlier.questionnaire, definition.questionnaire, world.now()).answers,
          },
        }),
      })
      location.hash = hrefOf({ screen: 'questions', id })
    } catch {
      setFailed(true)
    }
  }

  return (
    <form className="new-assessment" noValidate onSubmit={(event) => void form.handleSubmit(create)(event)}>
      <Stack gap="x-large">
        {source !== null && chosen && <CarriedNote source={source} to={chosen.questionnaire} />}
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
        <p>
          <Link href={hrefOf({ screen: 'questionnaires' })}>{t('toQuestionnaires')}</Link>
        </p>
        <MunicipalityFields form={form} />
        <AuditFields form={form} folded />
        {chosen && <ScopingFields form={form} questionnaire={chosen.questionnaire} />}
        <LogFields form={form} />
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

const NOTHING_KNOWN = { title: '', municipality: { name: '' }, audit: {} }

/** Of all questionnaires, so that each radio group starts with „noch offen“ whichever is chosen, or with what was said before. */
function scopeFields(definitions: readonly Definition[], earlier: CarrySource | null): Record<string, string> {
  const ids = definitions.flatMap(({ questionnaire }) => (questionnaire.scoping ?? []).map(({ id }) => id))
  const said = (id: string) => earlier?.assessment.scope[id]
  return Object.fromEntries(ids.map((id) => [id, said(id) === undefined ? '' : said(id) ? 'yes' : 'no']))
}

function keyOf(definition: Definition | undefined): string {
  return definition ? `${definition.questionnaire.id}@${definition.questionnaire.version}` : ''
}
