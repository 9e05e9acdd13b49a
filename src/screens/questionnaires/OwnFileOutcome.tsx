import type { Translate } from '../../i18n/catalogue.ts'
import { questionnairesTexts } from '../../i18n/questionnaires.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import type { CheckedDefinition } from '../../storage/definitionRows.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { extentOf } from './facts.ts'
import { nameOf } from './nameOf.ts'
import type { OpenedOwn, PlacedProblem } from './openOwnFile.ts'
import { PlacedProblems } from './PlacedProblems.tsx'

export type Outcome = { readonly file: string } & (
  | (OpenedOwn & { readonly writeFailed?: boolean })
  | { readonly kind: 'installed'; readonly definition: CheckedDefinition }
  | { readonly kind: 'read-failed' }
)

export interface OwnFileOutcomeProps {
  readonly outcome: Outcome
  readonly onInstall: (ready: Extract<Outcome, { kind: 'ready' }>) => Promise<void>
  readonly onDiscard: () => void
}

/** What became of a file, in a sentence that is spoken; long lists stand below it and are read when one goes there. */
export function OwnFileOutcome({ outcome, onInstall, onDiscard }: OwnFileOutcomeProps) {
  const t = useTexts(questionnairesTexts)
  const language = useLanguage()
  switch (outcome.kind) {
    case 'refused':
      return (
        <Stack>
          <Alert kind="danger" live="alert" title={t('refused', { file: outcome.file })}>
            <p>
              {countsOf(outcome.problems, t)} {t('nothingChanged')}
            </p>
          </Alert>
          <Heading level={3}>{t('problemsTitle')}</Heading>
          <PlacedProblems problems={outcome.problems} />
        </Stack>
      )
    case 'ready': {
      const { questionnaire } = outcome.definition
      return (
        <Stack>
          <Alert
            kind="success"
            live="status"
            title={t('readyTitle')}
            actions={
              <>
                <Button variant="primary" onClick={() => void onInstall(outcome)}>
                  {t('install')}
                </Button>
                <Button variant="tertiary" onClick={onDiscard}>
                  {t('discard')}
                </Button>
              </>
            }
          >
            <p>
              {t('readyText', {
                ...nameOf(questionnaire, language),
                ...extentOf(questionnaire, t),
                id: questionnaire.id,
              })}
            </p>
          </Alert>
          {outcome.writeFailed && (
            <Alert kind="danger" live="alert" title={t('writeFailed')}>
              {t('writeFailedText')}
            </Alert>
          )}
          {outcome.warnings.length > 0 && (
            <>
              <Heading level={3}>{t('warningsTitle')}</Heading>
              <PlacedProblems problems={outcome.warnings} />
            </>
          )}
        </Stack>
      )
    }
    case 'there':
      return (
        <Alert kind="info" live="status" title={t('there', nameOf(outcome.definition.questionnaire, language))}>
          {t('thereText')}
        </Alert>
      )
    case 'installed':
      return (
        <Alert
          kind="success"
          live="status"
          title={t('installed', nameOf(outcome.definition.questionnaire, language))}
          actions={<LinkButton href={hrefOf({ screen: 'newAssessment' })}>{t('newAssessment')}</LinkButton>}
        >
          {t('installedText')}
        </Alert>
      )
    case 'read-failed':
      return (
        <Alert kind="danger" live="alert" title={t('readFailed')}>
          {t('readFailedText')}
        </Alert>
      )
    default:
      return outcome satisfies never
  }
}

/** '3 Fehler, 1 Hinweis.' */
function countsOf(problems: readonly PlacedProblem[], t: Translate<typeof questionnairesTexts.de>): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  return `${[t('errors', { count: errors }), ...(warnings > 0 ? [t('warnings', { count: warnings })] : [])].join(', ')}.`
}
